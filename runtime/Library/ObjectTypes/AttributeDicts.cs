// What `__dict__` gives: instances keep their attributes in fields and types keep theirs in rows, so a dict of them is made when asked for.

using NanoPy.Core;

namespace NanoPy.Library
{
    /// <summary>
    /// The attributes of an instance as a dict. Changes of the dict change the instance; a change of the instance shows in the
    /// next `__dict__`, not in one that was taken before.
    /// </summary>
    internal sealed class InstanceDict : PyDict
    {
        private PyInstance target;

        internal InstanceDict(PyInstance instance, Operations operations)
        {
            PyStr[] names = instance.AttributeNames();
            for (int i = 0; i < names.Length; i++)
                Set(names[i], instance.GetOwn(names[i]), operations);
            target = instance;
        }

        protected override void Overwrite(int entry, object value)
        {
            base.Overwrite(entry, value);
            Store(KeyAt(entry), value);
        }

        protected override object Wrap(object key, object value)
        {
            Store(key, value);
            return value;
        }

        private void Store(object key, object value)
        {
            PyStr name = key as PyStr;
            if (target != null && name != null)
                target.SetOwn(name, value);
        }

        public override object RemoveAt(int entry)
        {
            PyStr name = KeyAt(entry) as PyStr;
            if (name != null)
                target.RemoveOwn(name);
            return base.RemoveAt(entry);
        }

        public override void Clear()
        {
            base.Clear();
            PyStr[] names = target.AttributeNames();
            for (int i = 0; i < names.Length; i++)
                target.RemoveOwn(names[i]);
        }
    }

    /// <summary>A dict that a script can only read: the attributes of a type as they were when it was asked for.</summary>
    internal sealed class MappingProxy : PyDict
    {
        public override int TypeId { get { return TypeIds.MappingProxy; } }

        /// <summary>The attributes of the type itself, its bases left out.</summary>
        internal static MappingProxy Of(Interpreter interpreter, PyType type)
        {
            MappingProxy proxy = new MappingProxy();
            PyList names = interpreter.AttributeNames(type);
            for (int i = 0; i < names.Count; i++)
            {
                object own = interpreter.LookupOwn(type, (PyStr)names.Items[i]);
                if (own != null)
                    proxy.Set(names.Items[i], own, interpreter);
            }
            return proxy;
        }
    }
}
