// Wi-Fi as a station.

namespace NanoPy.Hal
{
    /// <summary>An access point that was seen.</summary>
    public sealed class AccessPoint
    {
        public string Ssid;
        /// <summary>Six bytes.</summary>
        public byte[] Bssid;
        public int Channel;
        /// <summary>Signal strength in dBm.</summary>
        public int Rssi;
        /// <summary>0 open, 1 WEP, 2 WPA-PSK, 3 WPA2-PSK, 4 WPA/WPA2-PSK: MicroPython's numbers.</summary>
        public int Security;
        public bool IsHidden;
    }

    /// <summary>State of the station; the numbers are MicroPython's on the ESP32.</summary>
    public static class StationStatus
    {
        public const int Idle = 1000, Connecting = 1001, Connected = 1010, BeaconTimeout = 200, NotFound = 201, WrongPassword = 202, Failed = 203,
            HandshakeTimeout = 204;
    }

    /// <summary>The station. No call waits but Scan.</summary>
    public interface IStation
    {
        bool IsActive { get; set; }

        /// <summary>One of StationStatus.</summary>
        int Status { get; }

        /// <summary>Looks for access points, some seconds long; null if it failed.</summary>
        AccessPoint[] Scan();

        /// <summary>Begins to connect; Status tells how it went. password may be null.</summary>
        void Connect(string ssid, string password);

        void Disconnect();

        /// <summary>Name of the network that it is, or was last told to be, connected to; null if none.</summary>
        string Ssid { get; }

        /// <summary>Signal strength in dBm; 0 if not connected.</summary>
        int Rssi { get; }

        /// <summary>Channel; 0 if not connected.</summary>
        int Channel { get; }

        /// <summary>Six bytes.</summary>
        byte[] MacAddress { get; }

        /// <summary>Name that the board gives to the network.</summary>
        string HostName { get; set; }

        /// <summary>IPv4 address, mask, gateway, name server, as "192.168.4.1"; "0.0.0.0" each while not connected.</summary>
        string[] Addresses { get; }

        /// <summary>Sets the four addresses by hand; null asks the network (DHCP).</summary>
        void SetAddresses(string[] addresses);
    }
}
