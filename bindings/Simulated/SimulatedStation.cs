// Wi-Fi in memory: access points that the outer world sets up.

using System.Collections.Generic;
using System.Linq;
using NanoPy.Hal;

namespace NanoPy.Simulated
{
    /// <summary>A station among scripted access points.</summary>
    public sealed class SimulatedStation : IStation
    {
        /// <summary>How long it takes to look for access points, and to connect, in microseconds.</summary>
        private const long ScanMicroseconds = 2000000, ConnectMicroseconds = 1500000;
        private static readonly string[] NoAddresses = { "0.0.0.0", "0.0.0.0", "0.0.0.0", "0.0.0.0" };
        private static readonly string[] GivenAddresses = { "192.168.4.2", "255.255.255.0", "192.168.4.1", "192.168.4.1" };

        private readonly SimulatedBoard board;
        private readonly List<(AccessPoint Point, string Password)> points = new List<(AccessPoint, string)>();
        private AccessPoint connected;
        private string[] manual;
        private int attempt;
        private bool isActive;

        internal SimulatedStation(SimulatedBoard board)
        {
            this.board = board;
            Status = StationStatus.Idle;
            HostName = "nanopy";
        }

        /// <summary>Adds an access point; a password of null means that it is open.</summary>
        public void Add(AccessPoint point, string password)
        {
            lock (points)
                points.Add((point, password));
        }

        public bool IsActive
        {
            get { return isActive; }
            set
            {
                isActive = value;
                if (!value)
                    Disconnect();
            }
        }

        public int Status { get; private set; }

        public string Ssid { get; private set; }

        public int Rssi { get { return connected == null ? 0 : connected.Rssi; } }

        public int Channel { get { return connected == null ? 0 : connected.Channel; } }

        public byte[] MacAddress { get { return board.UniqueId(); } }

        public string HostName { get; set; }

        public string[] Addresses { get { return connected == null ? NoAddresses : manual ?? GivenAddresses; } }

        public void SetAddresses(string[] addresses)
        {
            manual = addresses;
        }

        public AccessPoint[] Scan()
        {
            if (!isActive)
                return null;
            board.Clock.Spend(ScanMicroseconds);
            lock (points)
                return points.Select(entry => entry.Point).OrderByDescending(point => point.Rssi).ToArray();
        }

        public void Connect(string ssid, string password)
        {
            Disconnect();
            Ssid = ssid;
            Status = StationStatus.Connecting;
            int mine = ++attempt;
            board.Clock.After(ConnectMicroseconds, () =>
            {
                if (mine == attempt)
                    Finish(ssid, password);
            });
        }

        private void Finish(string ssid, string password)
        {
            AccessPoint point;
            string wanted;
            lock (points)
                (point, wanted) = points.FirstOrDefault(entry => entry.Point.Ssid == ssid);
            if (point == null)
                Status = StationStatus.NotFound;
            else if (wanted != null && wanted != password)
                Status = StationStatus.WrongPassword;
            else
            {
                connected = point;
                Status = StationStatus.Connected;
            }
        }

        public void Disconnect()
        {
            attempt++;
            connected = null;
            Status = StationStatus.Idle;
        }
    }
}
