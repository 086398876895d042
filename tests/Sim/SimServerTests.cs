using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.WebSockets;
using System.Text.Json;
using NanoPy.Cli;
using NanoPy.Cli.Sim;
using NanoPy.Tests.CliTests;
using Xunit;

namespace NanoPy.Tests.Sim
{
    /// <summary>The server of `nanopy sim` over plain HTTP, without a browser.</summary>
    public sealed class SimServerTests
    {
        private const string Blink = "from machine import Pin\nimport time\nled = Pin(2, Pin.OUT)\nwhile True:\n    led.on()\n    time.sleep_ms(30)\n    led.off()\n    time.sleep_ms(30)\n";

        [Fact]
        public void Every_file_that_the_page_names_is_served_with_its_type()
        {
            using SimBench bench = new SimBench("");
            foreach (string name in new[] { "", "app.js", "style.css", "icon.svg" })
            {
                using HttpResponseMessage response = bench.Send(HttpMethod.Get, "/" + name, null);
                Assert.Equal(HttpStatusCode.OK, response.StatusCode);
                Assert.Equal(name == "" ? "text/html" : name == "app.js" ? "text/javascript" : name == "style.css" ? "text/css" : "image/svg+xml", response.Content.Headers.ContentType.MediaType);
            }
            Assert.Equal(HttpStatusCode.NotFound, bench.Send(HttpMethod.Get, "/none.js", null).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, bench.Send(HttpMethod.Get, "/..%2Fnanopy.dll", null).StatusCode);
        }

        [Fact]
        public void The_page_asks_no_other_computer_for_anything()
        {
            foreach (string file in Directory.EnumerateFiles(RepositoryRoot.Combine("cli", "Sim", "Page")))
                Assert.DoesNotMatch("https?://(?!www\\.w3\\.org/(2000/svg|1999/xhtml))", File.ReadAllText(file));
        }

        [Fact]
        public void A_run_shows_its_pins_and_a_stop_says_how_long_it_took()
        {
            using SimBench bench = new SimBench(Blink);
            using LivePage page = bench.Listen();
            bench.Run(Blink);
            page.Until(frame => LivePage.Shows(frame, 2, 1));
            page.Until(frame => LivePage.Shows(frame, 2, 0));
            Assert.Equal(200, bench.Post("stop", new { }).Status);
            JsonElement end = page.End();
            Assert.Equal("Stopped", end.GetProperty("status").GetString());
            Assert.Matches(@"^stopped by host after \d+\.\d{3} s; back in \d+\.\d ms, pins safe$", end.GetProperty("line").GetString());
            Assert.True(end.GetProperty("tookMicroseconds").GetInt64() >= 0);
        }

        [Fact]
        public void The_stop_button_of_the_board_stops_as_a_finger_does()
        {
            using SimBench bench = new SimBench(Blink);
            using LivePage page = bench.Listen();
            bench.Run(Blink);
            page.Until(frame => LivePage.Shows(frame, 2, 1));
            bench.Post("pin", new { pin = 0, high = false });
            Assert.StartsWith("stopped by button (pin 0) after ", page.End().GetProperty("line").GetString());
            bench.Post("pin", new { pin = 0, high = (bool?)null });
            page.Until(frame => LivePage.Shows(frame, 0, 1));
        }

        [Fact]
        public void A_script_that_holds_on_is_killed_by_a_second_stop()
        {
            using SimBench bench = new SimBench("");
            using LivePage page = bench.Listen();
            bench.Run("print('on')\nwhile True:\n    try:\n        while True: pass\n    except: pass\n");
            page.Until(_ => page.Console.Contains("on"));
            bench.Post("stop", new { });
            page.Until(frame => LivePage.IsState(frame, "stopping"));
            bench.Post("stop", new { });
            Assert.StartsWith("killed by host after ", page.End().GetProperty("line").GetString());
        }

        [Fact]
        public void Edges_come_in_order_with_times_and_the_safe_state_last()
        {
            using SimBench bench = new SimBench("");
            using LivePage page = bench.Listen();
            page.Next();
            bench.Run("from machine import Pin\np = Pin(4, Pin.OUT)\nfor i in range(3): p.toggle()\n");
            page.End();
            using HttpResponseMessage response = bench.Send(HttpMethod.Get, "/api/state", null);
            long[][] edges = JsonDocument.Parse(new StreamReader(response.Content.ReadAsStream()).ReadToEnd()).RootElement.GetProperty("edges").EnumerateArray()
                .Select(edge => edge.EnumerateArray().Select(number => number.GetInt64()).ToArray()).ToArray();
            Assert.Equal(new long[] { 1, 0, 1, 0 }, edges.Select(edge => edge[2]));
            Assert.Equal(new long[] { 0, 0, 0, 2 }, edges.Select(edge => edge[3]));
            Assert.Equal(edges.Select(edge => edge[0]).Order(), edges.Select(edge => edge[0]));
        }

        [Fact]
        public void Changes_too_fast_for_eyes_come_as_a_count_and_none_is_lost()
        {
            using SimBench bench = new SimBench("");
            using LivePage page = bench.Listen();
            bench.Run("from machine import Pin\np = Pin(4, Pin.OUT)\nfor i in range(20001): p.toggle()\n");
            page.End();
            using HttpResponseMessage response = bench.Send(HttpMethod.Get, "/api/state", null);
            JsonElement[] edges = JsonDocument.Parse(new StreamReader(response.Content.ReadAsStream()).ReadToEnd()).RootElement.GetProperty("edges").EnumerateArray().ToArray();
            Assert.Equal(20002, edges.Sum(edge => edge.GetArrayLength() > 4 ? edge[4].GetInt64() : 1));
            Assert.Contains(edges, edge => edge.GetArrayLength() > 4);
        }

        [Fact]
        public void Input_reads_what_is_typed_and_the_console_shows_both()
        {
            using SimBench bench = new SimBench("");
            using LivePage page = bench.Listen();
            bench.Run("name = input('who? ')\nprint('hello', name)\n");
            page.Until(frame => frame.TryGetProperty("run", out JsonElement run) && run.GetProperty("isWaiting").GetBoolean());
            bench.Post("input", new { line = "Zoë" });
            Assert.StartsWith("finished after ", page.End().GetProperty("line").GetString());
            Assert.StartsWith("who? Zoë\nhello Zoë\n", page.Console);
        }

        [Fact]
        public void A_script_that_waits_for_input_can_be_stopped_and_the_end_of_input_raises()
        {
            using SimBench bench = new SimBench("");
            using LivePage page = bench.Listen();
            bench.Run("input()");
            page.Until(frame => frame.TryGetProperty("run", out JsonElement run) && run.GetProperty("isWaiting").GetBoolean());
            bench.Post("stop", new { });
            Assert.Equal("Stopped", page.End().GetProperty("status").GetString());
            bench.Run("input()");
            bench.Post("input", new { line = (string)null });
            Assert.Equal("Raised", page.End().GetProperty("status").GetString());
            Assert.Contains("EOFError", page.Console);
        }

        [Fact]
        public void Only_one_script_runs_and_what_cannot_be_done_is_refused_in_words()
        {
            using SimBench bench = new SimBench(Blink);
            bench.Run(Blink);
            foreach ((string command, object body) in new (string, object)[] { ("run", new { source = "" }), ("board", new { id = Cli.Boards.Default }) })
            {
                (int status, JsonElement answer) = bench.Post(command, body);
                Assert.Equal(409, status);
                Assert.Equal("a script is running; stop it first", answer.GetProperty("error").GetString());
            }
            Assert.Equal("ESP32-DevKitC (WROOM-32) has no pin 99", bench.Post("pin", new { pin = 99, high = true }).Answer.GetProperty("error").GetString());
            using SimBench idle = new SimBench("");
            Assert.Equal("no script is running", idle.Post("input", new { line = "x" }).Answer.GetProperty("error").GetString());
            Assert.StartsWith("no board 'none'; there are: ", idle.Post("board", new { id = "none" }).Answer.GetProperty("error").GetString());
            Assert.Equal(400, idle.Post("run", new { }).Status);
            Assert.Equal(400, idle.Post("pin", new { pin = "x" }).Status);
            Assert.Equal(400, (int)idle.Send(HttpMethod.Post, "/api/run", "{").StatusCode);
        }

        [Fact]
        public void Check_gives_the_compilers_place_and_message()
        {
            using SimBench bench = new SimBench("");
            JsonElement mistake = bench.Post("check", new { source = "x = 1\nprint(1+\n" }).Answer;
            Assert.Equal("SyntaxError", mistake.GetProperty("type").GetString());
            Assert.Equal("'(' was never closed", mistake.GetProperty("message").GetString());
            Assert.Equal(2, mistake.GetProperty("line").GetInt32());
            Assert.Equal(6, mistake.GetProperty("column").GetInt32());
            Assert.Equal(JsonValueKind.Null, bench.Post("check", new { source = "x = 1\n" }).Answer.ValueKind);
        }

        [Fact]
        public void Save_writes_the_file_with_its_own_line_ends_and_never_over_somebody_elses_change()
        {
            using SimBench bench = new SimBench("a = 1\r\n");
            using LivePage page = bench.Listen();
            JsonElement file = page.Next().GetProperty("file");
            Assert.Equal("a = 1\n", file.GetProperty("text").GetString());
            (int status, JsonElement saved) = bench.Post("save", new { source = "a = 2\n", version = file.GetProperty("version").GetString() });
            Assert.Equal(200, status);
            Assert.Equal("a = 2\r\n", File.ReadAllText(bench.Script));
            File.WriteAllText(bench.Script, "a = 3, by another\r\n");
            (status, JsonElement refused) = bench.Post("save", new { source = "a = 4\n", version = saved.GetProperty("version").GetString() });
            Assert.Equal(409, status);
            Assert.EndsWith("was changed by another program or page", refused.GetProperty("error").GetString());
            Assert.Equal("a = 3, by another\r\n", File.ReadAllText(bench.Script));
            page.Until(frame => frame.TryGetProperty("file", out JsonElement told) && told.GetProperty("text").GetString() == "a = 3, by another\n");
        }

        [Fact]
        public void What_a_comment_wires_is_shown_and_what_is_set_about_it_reaches_the_script()
        {
            using SimBench bench = new SimBench("# sim: i2c 0 bme280 at 0x77 20C\n");
            using LivePage page = bench.Listen();
            JsonElement part = Assert.Single(page.Next().GetProperty("parts").EnumerateArray());
            Assert.Equal("i2c 0 bme280", part.GetProperty("key").GetString());
            Assert.Equal(20, part.GetProperty("quantities")[0].GetProperty("now").GetDouble());
            bench.Run("# sim: i2c 0 lcd1602\nfrom machine import I2C\nprint(I2C(0).scan())\n");
            page.End();
            Assert.StartsWith("[39]\n", page.Console);
        }

        [Fact]
        public void A_slider_keeps_its_value_from_run_to_run()
        {
            using SimBench bench = new SimBench("");
            const string script = "from machine import ADC, Pin\nimport time\na = ADC(Pin(34))\nwhile a.read_uv() < 900000: time.sleep_ms(1)\nprint('enough')\n";
            using LivePage page = bench.Listen();
            bench.Run(script);
            page.Until(frame => frame.TryGetProperty("analog", out JsonElement rows) && rows.EnumerateArray().Any(row => row[0].GetInt32() == 34));
            Assert.Equal(200, bench.Post("analog", new { pin = 34, millivolts = 1000 }).Status);
            page.End();
            bench.Run(script);
            page.End();
            Assert.Equal(2, page.Console.Split("enough").Length - 1);
        }

        [Fact]
        public void What_is_set_about_a_device_is_bounded_and_a_device_that_is_none_is_refused()
        {
            using SimBench bench = new SimBench("# sim: pin 4 dht22 20C 50%\n");
            using LivePage page = bench.Listen();
            page.Next();
            bench.Post("quantity", new { part = "pin 4 dht22", quantity = "temperature", value = 1000 });
            page.Until(frame => frame.TryGetProperty("parts", out JsonElement parts) && parts[0].GetProperty("quantities")[0].GetProperty("now").GetDouble() == 80);
            (int status, JsonElement answer) = bench.Post("quantity", new { part = "pin 5 dht22", quantity = "temperature", value = 20 });
            Assert.Equal(409, status);
            Assert.Equal("there is no temperature of pin 5 dht22", answer.GetProperty("error").GetString());
        }

        [Fact]
        public void A_strip_and_a_servo_are_shown_where_a_script_drives_them_and_PWM_has_its_changes()
        {
            using SimBench bench = new SimBench("");
            using LivePage page = bench.Listen();
            page.Next();
            bench.Run("from machine import PWM, Pin, bitstream\nbitstream(Pin(16, Pin.OUT), 0, (400, 850, 800, 450), bytes((1, 2, 3, 0, 0, 255)))\ninput()\nPWM(Pin(13), freq=50, duty_ns=1500000)\ninput()\n");
            JsonElement StateOf(string kind) => page.Until(frame => frame.TryGetProperty("parts", out JsonElement parts)
                && parts.EnumerateArray().Any(part => part.GetProperty("kind").GetString() == kind)).GetProperty("parts").EnumerateArray()
                .First(part => part.GetProperty("kind").GetString() == kind).GetProperty("state");
            Assert.Equal(new[] { 0x020103, 0x0000ff }, StateOf("ws2812").GetProperty("colours").EnumerateArray().Select(colour => colour.GetInt32()));
            bench.Post("input", new { line = "" });
            Assert.Equal(90, StateOf("servo").GetProperty("angle").GetDouble(), 0.5);
            bench.Post("stop", new { });
            page.End();
            using HttpResponseMessage response = bench.Send(HttpMethod.Get, "/api/state", null);
            JsonElement[] pwm = JsonDocument.Parse(new StreamReader(response.Content.ReadAsStream()).ReadToEnd()).RootElement.GetProperty("pwm").EnumerateArray().ToArray();
            Assert.Equal(50, pwm[0][2].GetInt32());
            Assert.Equal(0, pwm[^1][2].GetInt32());
        }

        [Fact]
        public void A_mistake_in_the_wiring_is_found_like_one_in_the_script()
        {
            const string script = "x = 1\n# sim: i2c 0 toaster\n";
            using SimBench bench = new SimBench(script);
            JsonElement mistake = bench.Post("check", new { source = script }).Answer;
            Assert.Equal("Wiring", mistake.GetProperty("type").GetString());
            Assert.Equal(2, mistake.GetProperty("line").GetInt32());
            Assert.Equal(14, mistake.GetProperty("column").GetInt32());
            (int status, JsonElement answer) = bench.Post("run", new { source = script });
            Assert.Equal(409, status);
            Assert.Contains(":2:14: ", answer.GetProperty("error").GetString());
        }

        [Fact]
        public void Every_board_can_be_chosen_and_has_pins_and_a_button()
        {
            using SimBench bench = new SimBench("");
            using LivePage page = bench.Listen();
            JsonElement[] boards = page.Next().GetProperty("boards").EnumerateArray().ToArray();
            Assert.True(boards.Length >= 14);
            foreach (string id in boards.Select(board => board.GetProperty("id").GetString()).Where(id => id != Cli.Boards.Default))
            {
                Assert.Equal(200, bench.Post("board", new { id }).Status);
                JsonElement board = page.Until(frame => frame.TryGetProperty("board", out _)).GetProperty("board");
                Assert.Equal(id, board.GetProperty("id").GetString());
                Assert.Contains(board.GetProperty("left").EnumerateArray().Concat(board.GetProperty("right").EnumerateArray()), pin => pin.GetProperty("pin").GetInt32() >= 0);
                Assert.NotEmpty(board.GetProperty("buttons").EnumerateArray());
            }
        }

        [Theory]
        [InlineData("Origin", "http://example.org")]
        [InlineData("Origin", "null")]
        [InlineData("Origin", "https://localhost")]
        [InlineData("Host", "example.org")]
        [InlineData("Host", "127.0.0.1:1")]
        public void Other_pages_and_other_names_are_refused(string header, string value)
        {
            using SimBench bench = new SimBench("");
            Assert.Equal(HttpStatusCode.Forbidden, bench.Send(HttpMethod.Post, "/api/run", "{\"source\":\"print(1)\"}", (header, value)).StatusCode);
            Assert.Equal(HttpStatusCode.Forbidden, bench.Send(HttpMethod.Get, "/api/state", null, (header, value)).StatusCode);
            using LivePage page = bench.Listen();
            Assert.Equal("idle", page.Next().GetProperty("run").GetProperty("state").GetString());
        }

        [Fact]
        public void A_page_of_another_origin_cannot_listen_and_the_own_can()
        {
            using SimBench bench = new SimBench("");
            Assert.Throws<WebSocketException>(() => bench.Listen("http://example.org"));
            using LivePage page = bench.Listen("http://" + bench.Address.Authority);
            Assert.True(page.Next().TryGetProperty("board", out _));
        }

        [Fact]
        public void Two_pages_see_the_same_run()
        {
            using SimBench bench = new SimBench("");
            using LivePage one = bench.Listen();
            bench.Run("print('seen')\ninput()\n");
            one.Until(_ => one.Console.Contains("seen"));
            using LivePage two = bench.Listen();
            Assert.True(LivePage.IsState(two.Next(), "running"));
            Assert.Equal("seen\n", two.Console);
            bench.Post("stop", new { });
            Assert.Equal(one.End().GetProperty("line").GetString(), two.End().GetProperty("line").GetString());
        }

        [Fact]
        public void A_script_that_prints_without_end_neither_fills_the_memory_nor_holds_the_board()
        {
            using SimBench bench = new SimBench("");
            using LivePage page = bench.Listen();
            bench.Run("while True: print('x' * 1000)\n");
            page.Until(_ => page.Console.Contains("characters left out"));
            bench.Post("stop", new { });
            Assert.Equal("Stopped", page.End().GetProperty("status").GetString());
        }

        [Fact]
        public void Each_run_gets_a_fresh_board_but_a_held_button_stays_held()
        {
            using SimBench bench = new SimBench("");
            using LivePage page = bench.Listen();
            bench.Post("pin", new { pin = 4, high = true });
            bench.Run("from machine import Pin, reset\nprint(Pin(4, Pin.IN)())\nPin(5, Pin.OUT).on()\nreset()\n");
            Assert.StartsWith("board reset by the script after ", page.End().GetProperty("line").GetString());
            bench.Run("from machine import Pin\nprint(Pin(4, Pin.IN)(), Pin(5)())\n");
            Assert.StartsWith("finished after ", page.End().GetProperty("line").GetString());
            Assert.Contains("1 0\n", page.Console);
        }

        [Theory]
        [InlineData("none.py", "none.py: no such file")]
        [InlineData("-", "sim: give a file, the page edits it")]
        public void A_file_that_is_none_is_refused(string file, string message)
        {
            using CliBench cli = new CliBench();
            Assert.Equal(2, cli.Run("sim", file, "--no-open"));
            Assert.Equal("nanopy: " + message + "\n", cli.Error);
        }

        [Fact]
        public void A_port_that_is_taken_is_refused()
        {
            using SimBench bench = new SimBench("");
            using CliBench cli = new CliBench();
            Assert.Equal(2, cli.Run("sim", bench.Script, "--no-open", "--port", bench.Address.Port.ToString()));
            Assert.Equal("nanopy: port " + bench.Address.Port + " is in use\n", cli.Error);
            Assert.Equal(2, cli.Run("sim", bench.Script, "--no-open", "--port", "70000"));
        }
    }
}
