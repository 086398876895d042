using System.IO;
using System.Text.RegularExpressions;
using Xunit;
using Xunit.Abstractions;

namespace NanoPy.Tests.Sim
{
    /// <summary>The page of `nanopy sim` in a headless Chromium, from end to end.</summary>
    public sealed class SimPageTests : IClassFixture<SimPageTests.Browser>
    {
        private const string Blink = "from machine import Pin\nimport time\nled = Pin(2, Pin.OUT)\nwhile True:\n    led.on()\n    time.sleep_ms(200)\n    led.off()\n    time.sleep_ms(200)\n";

        /// <summary>One browser for all tests of the class; null where none is installed.</summary>
        public sealed class Browser : System.IDisposable
        {
            internal Chromium Chromium { get; } = Chromium.Start();

            public void Dispose()
            {
                Chromium?.Dispose();
            }
        }

        private readonly Chromium page;

        public SimPageTests(Browser browser, ITestOutputHelper log)
        {
            page = browser.Chromium;
            if (page == null)
                log.WriteLine(Chromium.MissingMessage);
        }

        private void Open(SimBench bench)
        {
            page.Open(bench.Address);
            page.Until("document.getElementById('status-text').textContent === 'ready'");
        }

        private string Text(string id)
        {
            return page.Evaluate("document.getElementById('" + id + "').textContent").GetString();
        }

        [Fact]
        public void Run_lights_the_LED_and_Stop_shows_the_stop_time()
        {
            if (page == null)
                return;
            using SimBench bench = new SimBench(Blink);
            Open(bench);
            page.Click("#run");
            page.Until("document.querySelector('.led').dataset.on === 'true'");
            page.Until("document.querySelector('.led').dataset.on === 'false'");
            page.Until("document.querySelector('.led').dataset.on === 'true'");
            page.Click("#stop");
            page.Until("document.getElementById('status').classList.contains('stopped')");
            Assert.Matches(@"^stopped by host after \d+\.\d{3} s; back in \d+\.\d ms, pins safe$", Text("status-text"));
            page.Until("document.querySelector('.led').dataset.on === 'false'");
            Assert.True(page.Evaluate("document.getElementById('stop').disabled").GetBoolean());
        }

        [Fact]
        public void The_boards_button_stops_the_script()
        {
            if (page == null)
                return;
            using SimBench bench = new SimBench(Blink);
            Open(bench);
            page.Click("#run");
            page.Until("document.querySelector('.led').dataset.on === 'true'");
            page.Press(".button[data-pin='0']");
            page.Until("document.getElementById('status').classList.contains('stopped')");
            Assert.StartsWith("stopped by button (pin 0) after ", Text("status-text"));
            page.Release();
        }

        [Fact]
        public void A_button_on_a_pin_is_pressed_and_let_go()
        {
            if (page == null)
                return;
            using SimBench bench = new SimBench(File.ReadAllText(RepositoryRoot.Combine("examples", "button.py")));
            Open(bench);
            page.Click("#run");
            page.Until("document.querySelector('.part[data-pin=\"4\"]')");
            page.Press(".part[data-pin='4'] .press");
            page.Until("document.querySelector('.led').dataset.on === 'true'");
            page.Release();
            page.Until("document.querySelector('.led').dataset.on === 'false'");
            page.Click("#stop");
            page.Until("document.getElementById('console').textContent.includes('1 presses')");
        }

        [Fact]
        public void A_mistake_is_underlined_as_it_is_typed_and_the_file_saved()
        {
            if (page == null)
                return;
            using SimBench bench = new SimBench("");
            Open(bench);
            page.Type("#source", "print(1");
            page.Until("!document.getElementById('mistake').hidden");
            Assert.Equal("1:6  SyntaxError: '(' was never closed", Text("mistake"));
            Assert.Equal("(", page.Evaluate("document.querySelector('#marks .wrong').textContent").GetString());
            page.Type("#source", ")");
            page.Until("document.getElementById('mistake').hidden");
            page.Type("#source", "\uE009s\uE000");
            page.Until("document.getElementById('dirty').hidden");
            Assert.Equal("print(1)", File.ReadAllText(bench.Script));
        }

        [Fact]
        public void Input_is_typed_into_the_console()
        {
            if (page == null)
                return;
            using SimBench bench = new SimBench("print(input('who? ') * 2)\n");
            Open(bench);
            page.Click("#run");
            page.Until("document.getElementById('prompt').classList.contains('waits')");
            page.Type("#line", "ab\uE007");
            page.Until("document.getElementById('console').textContent.startsWith('who? ab\\nabab\\n')");
        }

        [Fact]
        public void A_slider_turns_the_servo_and_the_OLED_and_the_strip_show_what_they_were_sent()
        {
            if (page == null)
                return;
            // Without the hand that turns the dial by itself.
            string script = Regex.Replace(File.ReadAllText(RepositoryRoot.Combine("examples", "dial.py")), "(?m)^# sim: .*adc.*$", "#");
            using SimBench bench = new SimBench(script);
            Open(bench);
            page.Click("#run");
            const string slider = "document.querySelector('.part[data-analog=\"34\"] input')";
            page.Until(slider);
            page.Evaluate("(" + slider + ".value = 3300, " + slider + ".dispatchEvent(new Event('input')))");
            page.Until("document.querySelector('.part[data-part=\"pin 13 servo\"] text').textContent === '180°'");
            page.Until("[...document.querySelectorAll('.strip i')].every(dot => dot.style.backgroundColor)");
            page.Until("document.querySelector('.oled').getContext('2d').getImageData(0, 0, 128, 64).data.some((value, i) => i % 4 === 0 && value > 100)");
            page.Click("#stop");
            page.Until("document.getElementById('status').classList.contains('stopped')");
        }

        [Fact]
        public void Every_board_is_drawn_with_all_its_pins()
        {
            if (page == null)
                return;
            using SimBench bench = new SimBench("");
            Open(bench);
            for (int i = 0; i < page.Evaluate("document.getElementById('boards').length").GetInt32(); i++)
            {
                string choice = "document.getElementById('boards')";
                page.Evaluate("(" + choice + ".selectedIndex = " + i + ", " + choice + ".dispatchEvent(new Event('change')))");
                page.Until("document.querySelector('#board svg').getAttribute('aria-label') === " + choice + ".selectedOptions[0].text");
                Assert.True(page.Evaluate("document.querySelectorAll('.pin').length").GetInt32() >= 8);
                Assert.True(page.Evaluate("document.querySelectorAll('.button').length").GetInt32() >= 1);
            }
        }

        [Fact]
        public void The_page_writes_no_error_to_the_browsers_console()
        {
            if (page == null)
                return;
            using SimBench bench = new SimBench("1/0\n");
            Open(bench);
            page.Click("#run");
            page.Until("document.querySelector('#gutter .raised')");
            Assert.Equal("1", page.Evaluate("document.querySelector('#gutter .raised').textContent").GetString());
            Assert.Equal("line 1", page.Evaluate("document.querySelector('#console a').textContent").GetString());
            Assert.Empty(page.ConsoleErrors());
        }
    }
}
