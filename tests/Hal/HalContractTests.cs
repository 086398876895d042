using System.Collections.Generic;
using System.Linq;
using NanoPy.Simulated;
using Xunit;

namespace NanoPy.Tests.HalTests
{
    /// <summary>The simulated board keeps the contract of Hal.</summary>
    public sealed class HalContractTests
    {
        public static IEnumerable<object[]> Parts()
        {
            return HalContract.Parts.Select(part => new object[] { part });
        }

        [Theory]
        [MemberData(nameof(Parts))]
        public void Simulated_board_keeps_the_contract(string part)
        {
            using SimulatedBoard board = SimulatedBoard.Load(RepositoryRoot.Combine("boards", "esp32-devkitc"), new VirtualClock());
            board.Pins.Wire(HalContract.Out, HalContract.In);
            board.Pins.Wire(HalContract.Tx, HalContract.Rx);
            Assert.Null(new HalContract(board).Check(part));
        }
    }
}
