using NanoPy.Cli;
using Xunit;

namespace NanoPy.Tests.CliTests
{
    public sealed class DurationTests
    {
        [Theory]
        [InlineData("300ms", 300000)]
        [InlineData("2s", 2000000)]
        [InlineData("1m", 60000000)]
        [InlineData("1h", 3600000000)]
        [InlineData("250us", 250)]
        [InlineData("1.5s", 1500000)]
        [InlineData("2", 2000000)]
        [InlineData("0", 0)]
        public void A_duration_is_a_number_with_a_unit(string text, long microseconds)
        {
            Assert.True(Duration.TryParse(text, out long read));
            Assert.Equal(microseconds, read);
        }

        [Theory]
        [InlineData("")]
        [InlineData("s")]
        [InlineData("-1s")]
        [InlineData("1 s")]
        [InlineData("1.2.3s")]
        [InlineData("1e3s")]
        [InlineData("5x")]
        [InlineData("1000h")]
        [InlineData("inf")]
        public void Anything_else_is_none(string text)
        {
            Assert.False(Duration.TryParse(text, out _));
        }

        [Theory]
        [InlineData("0@500ms", 0, 500000)]
        [InlineData("39@2s", 39, 2000000)]
        public void A_press_is_a_pin_and_a_time(string text, int pin, long time)
        {
            Assert.True(ButtonPress.TryParse(text, out ButtonPress press));
            Assert.Equal(pin, press.Pin);
            Assert.Equal(time, press.Time);
        }

        [Theory]
        [InlineData("0")]
        [InlineData("@1s")]
        [InlineData("x@1s")]
        [InlineData("-1@1s")]
        [InlineData("0@soon")]
        public void Anything_else_is_no_press(string text)
        {
            Assert.False(ButtonPress.TryParse(text, out _));
        }
    }
}
