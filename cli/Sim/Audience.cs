// A page that listens: its frames wait here until its connection has sent them.

using System;
using System.Net.WebSockets;
using System.Threading;
using System.Threading.Channels;
using System.Threading.Tasks;

namespace NanoPy.Cli.Sim
{
    internal sealed class Audience
    {
        /// <summary>Frames that may wait. A page that is further behind is let go, and comes back for a whole new picture.</summary>
        private const int MostWaiting = 300;

        private readonly Channel<byte[]> frames = Channel.CreateBounded<byte[]>(MostWaiting);

        /// <summary>Hands over a frame; never blocks.</summary>
        internal void Give(byte[] frame)
        {
            if (!frames.Writer.TryWrite(frame))
                frames.Writer.TryComplete();
        }

        /// <summary>Sends frames until the page goes away.</summary>
        internal async Task SendAll(WebSocket socket, CancellationToken ending)
        {
            using CancellationTokenSource gone = CancellationTokenSource.CreateLinkedTokenSource(ending);
            Task listening = AwaitClose(socket, gone);
            try
            {
                await foreach (byte[] frame in frames.Reader.ReadAllAsync(gone.Token))
                    await socket.SendAsync(frame, WebSocketMessageType.Text, true, gone.Token);
            }
            catch (Exception error) when (error is OperationCanceledException or WebSocketException)
            {
            }
            gone.Cancel();
            await listening;
        }

        // A page says nothing on this connection but that it closes it.
        private static async Task AwaitClose(WebSocket socket, CancellationTokenSource gone)
        {
            byte[] buffer = new byte[256];
            try
            {
                while ((await socket.ReceiveAsync(new Memory<byte>(buffer), gone.Token)).MessageType != WebSocketMessageType.Close)
                {
                }
            }
            catch (Exception error) when (error is OperationCanceledException or WebSocketException)
            {
            }
            gone.Cancel();
        }
    }
}
