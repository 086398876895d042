// The module `network`: Wi-Fi as a station.

using NanoPy.Core;
using NanoPy.Hal;

namespace NanoPy.Machine
{
    /// <summary>`network`.</summary>
    public sealed class NetworkModule : ModuleSource
    {
        private readonly BoardAccess access;

        public NetworkModule(BoardAccess access)
        {
            this.access = access;
        }

        public override string Name { get { return "network"; } }

        public override void AddRows(NativeTable table)
        {
            table.Add("hostname", 0, 1, HostName);
            table.AddInt("STA_IF", WlanClass.StationInterface);
            table.AddInt("AP_IF", WlanClass.AccessPointInterface);
            table.AddInt("STAT_IDLE", StationStatus.Idle);
            table.AddInt("STAT_CONNECTING", StationStatus.Connecting);
            table.AddInt("STAT_GOT_IP", StationStatus.Connected);
            table.AddInt("STAT_BEACON_TIMEOUT", StationStatus.BeaconTimeout);
            table.AddInt("STAT_NO_AP_FOUND", StationStatus.NotFound);
            table.AddInt("STAT_WRONG_PASSWORD", StationStatus.WrongPassword);
            table.AddInt("STAT_ASSOC_FAIL", StationStatus.Failed);
            table.AddInt("STAT_HANDSHAKE_TIMEOUT", StationStatus.HandshakeTimeout);
            table.AddInt("AUTH_OPEN", 0);
            table.AddInt("AUTH_WEP", 1);
            table.AddInt("AUTH_WPA_PSK", 2);
            table.AddInt("AUTH_WPA2_PSK", 3);
            table.AddInt("AUTH_WPA_WPA2_PSK", 4);
        }

        public override void Initialise(Interpreter interpreter, PyModule module)
        {
            PyType type = new WlanClass(access).Make(interpreter);
            module.Globals.Set(type.Name, type, interpreter);
        }

        private object HostName(NativeCall call)
        {
            if (access.Peripherals.Station == null)
                throw access.Missing("Wi-Fi");
            if (!call.Has(0))
                return PyStr.From(access.Peripherals.Station.HostName);
            access.Peripherals.Station.HostName = call.ArgStr(0).ToString();
            return Py.None;
        }
    }

    internal sealed class PyWlan : PyNativeObject
    {
        internal PyWlan(PyType type) : base(type)
        {
        }
    }

    /// <summary>Constructor and methods of network.WLAN.</summary>
    internal sealed class WlanClass : NativeClass
    {
        internal const int StationInterface = 0, AccessPointInterface = 1;
        private const int ShortestPassword = 8, LongestPassword = 64, LongestSsid = 32;
        private const int NotPermitted = 1;

        private readonly BoardAccess access;

        internal WlanClass(BoardAccess access)
        {
            this.access = access;
        }

        public override string Name { get { return "WLAN"; } }

        public override void AddRows(NativeTable table)
        {
            table.AddNew("interface_id", 0, 1, New);
            table.Add("active", 0, 1, Active);
            table.Add("scan", 0, 0, Scan);
            table.AddNamed("connect", "ssid,key,*,bssid", 0, Connect);
            table.Add("disconnect", 0, 0, Disconnect);
            table.Add("isconnected", 0, 0, IsConnected);
            table.Add("status", 0, 1, Status);
            table.Add("ifconfig", 0, 1, IfConfig);
            table.AddRaw("ipconfig", 0, 1, IpConfig);
            table.AddRaw("config", 0, 1, Config);
            table.AddInt("IF_STA", StationInterface);
            table.AddInt("IF_AP", AccessPointInterface);
            table.AddInt("PM_NONE", 0);
            table.AddInt("PM_PERFORMANCE", 1);
            table.AddInt("PM_POWERSAVE", 2);
        }

        private IStation Station { get { return access.Peripherals.Station; } }

        private object New(NativeCall call)
        {
            int id = call.HasValue(0) ? call.ArgInt32(0) : StationInterface;
            if (id == AccessPointInterface)
                throw ScriptError.Value("an access point is not possible, only WLAN(STA_IF)");
            if (id != StationInterface)
                throw ScriptError.Value("invalid WLAN interface identifier");
            if (Station == null)
                throw access.Missing("Wi-Fi");
            return new PyWlan((PyType)call.Self);
        }

        private object Active(NativeCall call)
        {
            if (call.Has(0))
            {
                Station.IsActive = call.ArgTruth(0);
                access.Policy.IsRadioActive = Station.IsActive;
            }
            return Py.Bool(Station.IsActive);
        }

        private void RequireActive(NativeCall call)
        {
            if (!Station.IsActive)
                throw BoardAccess.OsError(call.Interpreter, NotPermitted, "Wifi Not Started: active(True) first");
        }

        // (ssid, bssid, channel, RSSI, security, hidden)
        private object Scan(NativeCall call)
        {
            RequireActive(call);
            AccessPoint[] seen = Station.Scan();
            call.Interpreter.Pause();
            if (seen == null)
                throw BoardAccess.OsError(call.Interpreter, 5, "EIO");
            PyList list = new PyList();
            for (int i = 0; i < seen.Length; i++)
            {
                AccessPoint point = seen[i];
                list.Append(new PyTuple(new object[] { new PyBytes(Utf8.Encode(point.Ssid)), new PyBytes(point.Bssid), new PyInt(point.Channel), new PyInt(point.Rssi),
                    new PyInt(point.Security), Py.Bool(point.IsHidden) }));
            }
            return list;
        }

        private object Connect(NativeCall call)
        {
            RequireActive(call);
            string ssid = call.HasValue(0) ? Text(call, 0) : Station.Ssid;
            string key = call.HasValue(1) ? Text(call, 1) : null;
            if (ssid == null || ssid.Length == 0 || ssid.Length > LongestSsid)
                throw ScriptError.Value("ssid must have 1 to 32 characters");
            if (key != null && key.Length > 0 && (key.Length < ShortestPassword || key.Length > LongestPassword))
                throw ScriptError.Value("key must have 8 to 64 characters");
            Station.Connect(ssid, key);
            return Py.None;
        }

        private static string Text(NativeCall call, int i)
        {
            PyBytes bytes = BoardAccess.Bytes(call, i);
            return PyStr.FromBytes(bytes.Items, 0, bytes.Length).ToString();
        }

        private object Disconnect(NativeCall call)
        {
            Station.Disconnect();
            return Py.None;
        }

        private object IsConnected(NativeCall call)
        {
            return Py.Bool(Station.Status == StationStatus.Connected);
        }

        private object Status(NativeCall call)
        {
            if (!call.Has(0))
                return call.Int(Station.Status);
            if (call.ArgStr(0).ToString() != "rssi")
                throw ScriptError.Value("unknown status param");
            return call.Int(Station.Rssi);
        }

        // (address, mask, gateway, name server)
        private object IfConfig(NativeCall call)
        {
            if (!call.Has(0))
            {
                string[] now = Station.Addresses;
                object[] items = new object[now.Length];
                for (int i = 0; i < items.Length; i++)
                    items[i] = PyStr.From(now[i]);
                return new PyTuple(items);
            }
            PyStr word = call[0] as PyStr;
            if (word != null)
            {
                if (word.ToString() != "dhcp")
                    throw ScriptError.Value("invalid arguments");
                Station.SetAddresses(null);
                return Py.None;
            }
            PyList list = call.Interpreter.ToList(call[0]);
            if (list.Count != 4)
                throw ScriptError.Value("ifconfig takes address, mask, gateway and name server");
            string[] given = new string[4];
            for (int i = 0; i < given.Length; i++)
                given[i] = call.Interpreter.Str(list.Items[i]).ToString();
            Station.SetAddresses(given);
            return Py.None;
        }

        private object IpConfig(NativeCall call)
        {
            string[] now = Station.Addresses;
            if (call.Count == 1)
            {
                switch (call.ArgStr(0).ToString())
                {
                    case "addr4": return PyTuple.Of(PyStr.From(now[0]), PyStr.From(now[1]));
                    case "gw4": return PyStr.From(now[2]);
                    case "dhcp4": return Py.True;
                    default: throw ScriptError.Value("unknown config param");
                }
            }
            object dhcp = call.Keyword("dhcp4");
            if (dhcp != null)
                Station.SetAddresses(null);
            object address = call.Keyword("addr4");
            object gateway = call.Keyword("gw4");
            call.EndKeywords("dhcp4,addr4,gw4");
            if (address == null && gateway == null)
                return Py.None;
            string[] set = { now[0], now[1], now[2], now[3] };
            if (address != null)
            {
                PyList pair = call.Interpreter.ToList(address);
                if (pair.Count != 2)
                    throw ScriptError.Value("addr4 takes address and mask");
                set[0] = call.Interpreter.Str(pair.Items[0]).ToString();
                set[1] = call.Interpreter.Str(pair.Items[1]).ToString();
            }
            if (gateway != null)
                set[2] = call.Interpreter.Str(gateway).ToString();
            Station.SetAddresses(set);
            return Py.None;
        }

        private object Config(NativeCall call)
        {
            if (call.Count == 0)
                return SetConfig(call);
            if (call.KeywordCount > 0)
                throw ScriptError.Type("either pos or kw args are allowed");
            switch (call.ArgStr(0).ToString())
            {
                case "mac": return new PyBytes(Station.MacAddress);
                case "ssid":
                case "essid": return PyStr.From(Station.Ssid == null ? "" : Station.Ssid);
                case "channel": return call.Int(Station.Channel);
                case "hostname":
                case "dhcp_hostname": return PyStr.From(Station.HostName);
                default: throw ScriptError.Value("unknown config param");
            }
        }

        // What the hardware decides by itself (power saving, transmission power, number of attempts) is taken and changes nothing.
        private object SetConfig(NativeCall call)
        {
            for (int k = 0; k < call.KeywordCount; k++)
            {
                switch (call.KeywordName(k).ToString())
                {
                    case "hostname":
                    case "dhcp_hostname":
                        Station.HostName = call.Interpreter.Str(call.KeywordValue(k)).ToString();
                        break;
                    case "pm":
                    case "txpower":
                    case "reconnects":
                        break;
                    default:
                        throw ScriptError.Value("unknown config param");
                }
            }
            return Py.None;
        }
    }
}
