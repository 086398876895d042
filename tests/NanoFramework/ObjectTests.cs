// Objects on the CLR of the device: text, tables and sequences without a script around them.

using nanoFramework.TestFramework;
using NanoPy.Core;
using NanoPy.Library;

namespace NanoPy.DeviceTests
{
    [TestClass]
    public class ObjectTests
    {
        private static Interpreter NewInterpreter()
        {
            return new Interpreter(new BuiltinLibrary(), new ModuleSource[0], null);
        }

        private static PyStr Key(int i)
        {
            return PyStr.From("key" + i.ToString());
        }

        [TestMethod]
        public static void Text_counts_code_points()
        {
            PyStr text = PyStr.From("h\u00e9llo \u20ac \uD83D\uDE00!");
            Assert.AreEqual(10, text.Length);
            Assert.AreEqual(0xE9, text.CodePointAt(1));
            Assert.AreEqual(0x1F600, text.CodePointAt(8));
            Assert.AreEqual("\uD83D\uDE00!", text.Substring(8, 10).ToString());
            Assert.IsFalse(text.IsAscii);
            Assert.IsTrue(PyStr.From("plain").IsAscii);
        }

        [TestMethod]
        public static void Equal_text_has_equal_hashes()
        {
            PyStr a = PyStr.From("temperature");
            PyStr b = PyStr.From("temper").Concat(PyStr.From("ature"));
            Assert.IsTrue(a.Same(b));
            Assert.AreEqual(a.Hash, b.Hash);
            Assert.IsFalse(a.Same(PyStr.From("Temperature")));
            Assert.IsTrue(a.CompareTo(PyStr.From("temple")) < 0);
        }

        [TestMethod]
        public static void A_dict_keeps_its_order_while_it_grows_and_shrinks()
        {
            Interpreter interpreter = NewInterpreter();
            PyDict dict = new PyDict();
            for (int i = 0; i < 150; i++)
                dict.Set(Key(i), new PyInt(i), interpreter);
            for (int i = 0; i < 150; i += 2)
                Assert.AreEqual((long)i, ((PyInt)dict.Remove(Key(i), interpreter)).Value);
            dict.Set(Key(0), new PyInt(1000), interpreter);
            Assert.AreEqual(76, dict.Count);
            Assert.IsTrue(dict.Get(Key(2), interpreter) == null);
            Assert.AreEqual(149L, ((PyInt)dict.Get(Key(149), interpreter)).Value);
            int entry = dict.NextEntry(0);
            Assert.AreEqual("key1", dict.KeyAt(entry).ToString());
            Assert.AreEqual("key0", dict.KeyAt(dict.LastEntry()).ToString());
        }

        [TestMethod]
        public static void Equal_numbers_are_one_key()
        {
            Interpreter interpreter = NewInterpreter();
            PyDict dict = new PyDict();
            dict.Set(new PyInt(1), PyStr.From("int"), interpreter);
            dict.Set(new PyFloat(1.0), PyStr.From("float"), interpreter);
            dict.Set(Py.True, PyStr.From("bool"), interpreter);
            Assert.AreEqual(1, dict.Count);
            Assert.AreEqual("bool", dict.Get(new PyInt(1), interpreter).ToString());
        }

        [TestMethod]
        public static void A_set_holds_each_key_once()
        {
            Interpreter interpreter = NewInterpreter();
            PySet set = new PySet(false);
            for (int i = 0; i < 200; i++)
                set.Add(Key(i % 100), interpreter);
            Assert.AreEqual(100, set.Count);
            Assert.IsTrue(set.Contains(Key(99), interpreter));
            Assert.IsTrue(set.Remove(Key(99), interpreter));
            Assert.IsFalse(set.Contains(Key(99), interpreter));
        }

        [TestMethod]
        public static void A_list_grows_and_closes_gaps()
        {
            PyList list = new PyList();
            for (int i = 0; i < 1000; i++)
                list.Append(Py.None);
            list.Insert(0, Py.True);
            list.RemoveRange(1, 999);
            Assert.AreEqual(3, list.Count);
            Assert.IsTrue(list.Items[0] == (object)Py.True && list.Items[2] == (object)Py.None);
        }

        [TestMethod]
        public static void A_range_knows_its_items()
        {
            PyRange range = new PyRange(10, -11, -5);
            Assert.AreEqual(5L, range.Length);
            Assert.AreEqual(-10L, range.At(4));
            Assert.IsTrue(range.Contains(-5));
            Assert.IsFalse(range.Contains(-6));
        }
    }
}
