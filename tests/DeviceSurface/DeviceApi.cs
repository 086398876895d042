// The framework members that nanoFramework 1.x has: read from the lists in api/, which state facts, one member a line.

using System.Collections.Generic;
using System.IO;
using System.Linq;
using Mono.Cecil;

namespace NanoPy.Tests.DeviceSurface
{
    /// <summary>Knows whether a member exists on the device.</summary>
    internal sealed class DeviceApi
    {
        private readonly HashSet<string> members = new HashSet<string>();
        private readonly Dictionary<string, string[]> types = new Dictionary<string, string[]>();
        private readonly HashSet<string> delegates = new HashSet<string>();

        internal static DeviceApi Load()
        {
            DeviceApi api = new DeviceApi();
            foreach (string file in Directory.EnumerateFiles(RepositoryRoot.Combine("tests", "DeviceSurface", "api"), "*.txt"))
            {
                foreach (string line in File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#'))
                    api.Add(line);
            }
            return api;
        }

        private void Add(string line)
        {
            int space = line.IndexOf(' ');
            string first = line.Substring(0, space < 0 ? line.Length : space);
            if (line.Contains(" (delegate)"))
            {
                types[first] = new string[0];
                delegates.Add(first);
                return;
            }
            int open = line.IndexOf(" (");
            if (open == first.Length && line.EndsWith(")") && !line.Contains("): "))
            {
                string kind = line.Substring(open + 2).TrimEnd(')');
                int colon = kind.IndexOf(" : ");
                types[first] = colon < 0 ? new string[0] : kind.Substring(colon + 3).Split(", ");
                return;
            }
            // `Type.Member(Params): ...`, `Type.Property { get; }: ...`, `Type.this[Int32] { get; }: ...`, `Type.Field: ...` or `Type.Event (event): ...`
            int end = line.IndexOf('(') >= 0 && (line.IndexOf(' ') < 0 || line.IndexOf('(') < line.IndexOf(' ')) ? line.IndexOf(')') + 1 : line.IndexOfAny(new[] { ' ', ':' });
            members.Add(line.Substring(0, end).Replace("=", "").Replace("out ", "").Replace("ref ", "").Replace("params ", ""));
        }

        // On the host the two events share a base class, which compilers name in calls; on the device each has the members itself.
        private const string HostEventBase = "System.Threading.EventWaitHandle";
        private const string DeviceEvent = "System.Threading.AutoResetEvent";

        internal bool HasType(TypeReference type)
        {
            return type.FullName == HostEventBase || types.ContainsKey(type.FullName.Replace('/', '.'));
        }

        internal bool HasField(FieldReference field)
        {
            return Declares(field.DeclaringType.FullName, field.Name);
        }

        internal bool HasMethod(MethodReference method)
        {
            string type = method.DeclaringType.FullName.Replace('/', '.');
            if (type == HostEventBase)
                type = DeviceEvent;
            if (delegates.Contains(type))
                return true;
            string parameters = "(" + string.Join(",", method.Parameters.Select(parameter => NameOf(parameter.ParameterType))) + ")";
            string name = method.Name;
            if (Declares(type, name == ".ctor" ? ".ctor" + parameters : name + parameters))
                return true;
            if (name.StartsWith("get_") || name.StartsWith("set_"))
            {
                string property = name.Substring(4);
                if (method.Parameters.Count > (name[0] == 's' ? 1 : 0))
                    return Declares(type, "this[" + NameOf(method.Parameters[0].ParameterType) + "]");
                return Declares(type, property);
            }
            return (name.StartsWith("add_") || name.StartsWith("remove_")) && Declares(type, name.Substring(name.IndexOf('_') + 1));
        }

        private static string NameOf(TypeReference type)
        {
            return type.IsByReference ? ((ByReferenceType)type).ElementType.Name : type.Name;
        }

        // A member of the type or of one it derives from.
        private bool Declares(string type, string member)
        {
            if (members.Contains(type + "." + member))
                return true;
            if (!types.TryGetValue(type, out string[] bases))
                return false;
            if (type != "System.Object" && members.Contains("System.Object." + member))
                return true;
            return bases.Any(parent => types.Keys.Where(known => known == parent || known.EndsWith("." + parent)).Any(known => Declares(known, member)));
        }
    }
}
