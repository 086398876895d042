// Attributes from the loop: what a place in the code remembers of the last look-up.

namespace NanoPy.Core
{
    public sealed partial class Interpreter
    {
        // Where a name of an instance is: remembered if it is a field that no data descriptor of the class hides, or a function of the class.
        private void Remember(LinkedCode link, int nameIndex, PyInstance instance, PyStr name)
        {
            PyType type = instance.Type;
            if ((type.Traits & TypeTraits.GetAttribute) != 0)
                return;
            object found = Lookup(type, name);
            if (found != null && IsDataDescriptor(found))
                return;
            int field = instance.Shape.Find(name);
            if (field >= 0)
                link.Remember(nameIndex, instance.Shape, field, null);
            else if (found is PyFunction || (found is PyNative && ((PyNative)found).Kind == NativeKind.Method && !(instance is PyDerived)))
                link.Remember(nameIndex, instance.Shape, LinkedCode.MethodField, found);
        }

        private object LoadAttribute(Frame frame, int register, int nameIndex)
        {
            PyStr name = frame.Link.Code.Names[nameIndex];
            object value = frame.Get(register);
            PyInstance instance = value as PyInstance;
            if (instance != null)
                Remember(frame.Link, nameIndex, instance, name);
            return GetAttribute(value, name);
        }

        private void StoreAttribute(Frame frame, int register, int valueRegister, int nameIndex)
        {
            LinkedCode link = frame.Link;
            PyInstance instance = frame.R[register] as PyInstance;
            Shape before = instance == null ? null : instance.Shape;
            if (instance != null && link.CachedShapes != null && link.CachedShapes[nameIndex] == before && link.CachedFields[nameIndex] == LinkedCode.NewField)
            {
                instance.AddField((Shape)link.CachedValues[nameIndex], frame.Get(valueRegister));
                return;
            }
            PyStr name = link.Code.Names[nameIndex];
            SetAttribute(frame.Get(register), name, frame.Get(valueRegister));
            if (instance == null || (instance.Type.Traits & TypeTraits.SetAttr) != 0)
                return;
            // What a constructor does, again and again: the same attribute for a new instance.
            if (instance.Shape.Parent == before && (object)instance.Shape.Name == (object)name)
                link.Remember(nameIndex, before, LinkedCode.NewField, instance.Shape);
            else
                Remember(link, nameIndex, instance, name);
        }

        private void LoadMethod(Frame frame, int a, int b, int nameIndex)
        {
            object value = frame.Get(b);
            LinkedCode link = frame.Link;
            PyStr name = link.Code.Names[nameIndex];
            PyInstance instance = value as PyInstance;
            if (instance != null && (instance.Type.Traits & (TypeTraits.GetAttr | TypeTraits.GetAttribute)) == 0)
            {
                Remember(link, nameIndex, instance, name);
                if (link.CachedShapes != null && link.CachedShapes[nameIndex] == instance.Shape && link.CachedFields[nameIndex] == LinkedCode.MethodField)
                {
                    frame.R[a] = link.CachedValues[nameIndex];
                    frame.R[a + 1] = instance;
                    return;
                }
            }
            else if (instance == null && !(value is PyModule || value is PyType || value is PySuper || value is PyFunction))
            {
                object found = LookupMethod(link, nameIndex, TypeOf(value), name);
                if (found != null)
                {
                    frame.R[a] = found;
                    frame.Set(a + 1, value, this);
                    return;
                }
            }
            frame.R[a + 1] = null;
            frame.Set(a, LoadAttribute(frame, b, nameIndex), this);
        }

        // A method of a builtin type, remembered under the type's shape.
        private object LookupMethod(LinkedCode link, int nameIndex, PyType type, PyStr name)
        {
            if (link.CachedShapes != null && link.CachedShapes[nameIndex] == type.EmptyShape)
                return link.CachedValues[nameIndex];
            PyNative found = Lookup(type, name) as PyNative;
            if (found == null || found.Kind != NativeKind.Method)
                return null;
            link.Remember(nameIndex, type.EmptyShape, LinkedCode.MethodField, found);
            return found;
        }
    }
}
