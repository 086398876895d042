// The tree of a statement: plain data with places in the source. Made by the parser, read by ScopeBuilder and Emitter.

using NanoPy.Core;

namespace NanoPy.Compiler
{
    /// <summary>What a node is; the class of the node is named in each row.</summary>
    internal enum NodeKind : byte
    {
        /// <summary>NameNode.</summary>
        Name,
        /// <summary>ConstantNode.</summary>
        Constant,
        /// <summary>SequenceNode: parts of an f-string, ConstantNode or FieldNode.</summary>
        Joined,
        /// <summary>FieldNode.</summary>
        Field,
        /// <summary>SequenceNode.</summary>
        Tuple, List, Set,
        /// <summary>DictNode.</summary>
        Dict,
        /// <summary>UnaryNode.</summary>
        Unary, Not,
        /// <summary>BinaryNode.</summary>
        Binary,
        /// <summary>SequenceNode.</summary>
        And, Or,
        /// <summary>CompareNode.</summary>
        Compare,
        /// <summary>CallNode.</summary>
        Call,
        /// <summary>AttributeNode.</summary>
        Attribute,
        /// <summary>SubscriptNode.</summary>
        Subscript,
        /// <summary>SliceNode.</summary>
        Slice,
        /// <summary>UnaryNode.</summary>
        Star,
        /// <summary>ConditionalNode.</summary>
        Conditional,
        /// <summary>FunctionNode.</summary>
        Lambda,
        /// <summary>WalrusNode.</summary>
        Walrus,
        /// <summary>ComprehensionNode.</summary>
        ListComprehension, SetComprehension, DictComprehension, GeneratorExpression,
        /// <summary>UnaryNode; the operand of Yield may be null.</summary>
        Yield, YieldFrom,

        /// <summary>UnaryNode.</summary>
        Expression,
        /// <summary>AssignNode.</summary>
        Assign,
        /// <summary>AugmentedNode.</summary>
        Augmented,
        /// <summary>AnnotatedNode.</summary>
        Annotated,
        /// <summary>UnaryNode; the operand may be null.</summary>
        Return,
        /// <summary>RaiseNode.</summary>
        Raise,
        /// <summary>SequenceNode.</summary>
        Delete,
        /// <summary>Node.</summary>
        Pass, Break, Continue,
        /// <summary>NamesNode.</summary>
        Global, Nonlocal,
        /// <summary>ImportNode.</summary>
        Import, ImportFrom,
        /// <summary>AssertNode.</summary>
        Assert,
        /// <summary>IfNode.</summary>
        If,
        /// <summary>WhileNode.</summary>
        While,
        /// <summary>ForNode.</summary>
        For,
        /// <summary>TryNode.</summary>
        Try,
        /// <summary>WithNode.</summary>
        With,
        /// <summary>FunctionNode.</summary>
        Function,
        /// <summary>ClassNode.</summary>
        Class,
    }

    /// <summary>A piece of the source, bytes Start to End - 1. Two fields hold four things: a field is 12 bytes on a board, and a class has hundreds of nodes.</summary>
    internal class Node
    {
        private const int Parentheses = 128;

        // Start in the upper half, End in the lower.
        private long span;
        // The kind, and Parentheses.
        private byte what;

        internal Node(NodeKind kind, int start, int end)
        {
            what = (byte)kind;
            span = ((long)start << 32) | (uint)end;
        }

        internal NodeKind Kind { get { return (NodeKind)(what & ~Parentheses); } }

        internal int Start { get { return (int)(span >> 32); } }

        internal int End
        {
            get { return (int)span; }
            set { span = (span >> 32 << 32) | (uint)value; }
        }

        /// <summary>Whether the expression stands in parentheses of its own.</summary>
        internal bool InParentheses { get { return what >= Parentheses; } }

        internal void PutInParentheses()
        {
            what |= Parentheses;
        }
    }

    internal sealed class NameNode : Node
    {
        internal readonly PyStr Name;

        internal NameNode(PyStr name, int start, int end) : base(NodeKind.Name, start, end)
        {
            Name = name;
        }
    }

    internal sealed class ConstantNode : Node
    {
        internal readonly object Value;

        internal ConstantNode(object value, int start, int end) : base(NodeKind.Constant, start, end)
        {
            Value = value;
        }
    }

    /// <summary>A field of an f-string: `{value!conversion:spec}`.</summary>
    internal sealed class FieldNode : Node
    {
        internal Node Value;
        /// <summary>0, 'r', 's' or 'a'.</summary>
        internal int Conversion;
        /// <summary>A ConstantNode or Joined node; null for none.</summary>
        internal Node Spec;

        internal FieldNode(int start) : base(NodeKind.Field, start, start)
        {
        }
    }

    internal sealed class SequenceNode : Node
    {
        internal readonly NodeList Items;

        internal SequenceNode(NodeKind kind, NodeList items, int start, int end) : base(kind, start, end)
        {
            Items = items;
        }
    }

    internal sealed class DictNode : Node
    {
        /// <summary>Keys; null where the value is a mapping to merge (`**value`).</summary>
        internal readonly NodeList Keys = new NodeList();
        internal readonly NodeList Values = new NodeList();

        internal DictNode(int start) : base(NodeKind.Dict, start, start)
        {
        }
    }

    internal sealed class UnaryNode : Node
    {
        internal readonly Opcode Op;
        internal readonly Node Operand;

        internal UnaryNode(NodeKind kind, Opcode op, Node operand, int start, int end) : base(kind, start, end)
        {
            Op = op;
            Operand = operand;
        }
    }

    internal sealed class BinaryNode : Node
    {
        internal readonly Opcode Op;
        internal readonly Node Left;
        internal readonly Node Right;

        internal BinaryNode(Opcode op, Node left, Node right) : base(NodeKind.Binary, left.Start, right.End)
        {
            Op = op;
            Left = left;
            Right = right;
        }
    }

    /// <summary>`first op operand op operand ...`; the ops are Opcode.Lt to Opcode.NotIn.</summary>
    internal sealed class CompareNode : Node
    {
        internal readonly Node First;
        internal readonly NodeList Operands = new NodeList();
        internal byte[] Ops = new byte[1];

        internal CompareNode(Node first) : base(NodeKind.Compare, first.Start, first.End)
        {
            First = first;
        }

        internal void Add(Opcode op, Node operand)
        {
            if (Operands.Count == Ops.Length)
            {
                byte[] grown = new byte[Ops.Length * 2];
                System.Array.Copy(Ops, 0, grown, 0, Ops.Length);
                Ops = grown;
            }
            Ops[Operands.Count] = (byte)op;
            Operands.Add(operand);
            End = operand.End;
        }
    }

    internal sealed class CallNode : Node
    {
        internal readonly Node Function;
        internal readonly Arguments Arguments;

        internal CallNode(Node function, Arguments arguments, int end) : base(NodeKind.Call, function.Start, end)
        {
            Function = function;
            Arguments = arguments;
        }
    }

    /// <summary>Arguments of a call or of a class statement.</summary>
    internal sealed class Arguments
    {
        /// <summary>Positional ones; Star nodes among them.</summary>
        internal readonly NodeList Positional = new NodeList();
        /// <summary>Names of keyword arguments; null for `**mapping`.</summary>
        internal NameList Names = NameList.Empty;
        internal NodeList Values = NodeList.Empty;
        internal bool HasStar;
        internal bool HasDoubleStar;

        internal void AddKeyword(PyStr name, Node value)
        {
            if (Values.Count == 0)
            {
                Names = new NameList();
                Values = new NodeList();
            }
            Names.Add(name);
            Values.Add(value);
        }
    }

    internal sealed class AttributeNode : Node
    {
        internal readonly Node Value;
        internal readonly PyStr Name;

        internal AttributeNode(Node value, PyStr name, int end) : base(NodeKind.Attribute, value.Start, end)
        {
            Value = value;
            Name = name;
        }
    }

    internal sealed class SubscriptNode : Node
    {
        internal readonly Node Value;
        internal readonly Node Index;

        internal SubscriptNode(Node value, Node index, int end) : base(NodeKind.Subscript, value.Start, end)
        {
            Value = value;
            Index = index;
        }
    }

    /// <summary>Parts may be null.</summary>
    internal sealed class SliceNode : Node
    {
        internal Node From;
        internal Node To;
        internal Node Step;

        internal SliceNode(int start) : base(NodeKind.Slice, start, start)
        {
        }
    }

    internal sealed class ConditionalNode : Node
    {
        internal readonly Node Test;
        internal readonly Node Then;
        internal readonly Node Else;

        internal ConditionalNode(Node test, Node then, Node otherwise) : base(NodeKind.Conditional, then.Start, otherwise.End)
        {
            Test = test;
            Then = then;
            Else = otherwise;
        }
    }

    internal sealed class WalrusNode : Node
    {
        internal readonly NameNode Target;
        internal readonly Node Value;

        internal WalrusNode(NameNode target, Node value) : base(NodeKind.Walrus, target.Start, value.End)
        {
            Target = target;
            Value = value;
        }
    }

    /// <summary>`for target in source if conditions`.</summary>
    internal sealed class Clause
    {
        internal Node Target;
        internal Node Source;
        internal readonly NodeList Conditions = new NodeList();
    }

    internal sealed class ComprehensionNode : Node
    {
        /// <summary>The element; the key of a dict comprehension.</summary>
        internal readonly Node Element;
        /// <summary>The value of a dict comprehension, else null.</summary>
        internal readonly Node Value;
        internal readonly Clause[] Clauses;
        internal Scope Scope;

        internal ComprehensionNode(NodeKind kind, Node element, Node value, Clause[] clauses, int start, int end) : base(kind, start, end)
        {
            Element = element;
            Value = value;
            Clauses = clauses;
        }
    }

    internal sealed class AssignNode : Node
    {
        internal readonly NodeList Targets;
        internal readonly Node Value;

        internal AssignNode(NodeList targets, Node value) : base(NodeKind.Assign, targets[0].Start, value.End)
        {
            Targets = targets;
            Value = value;
        }
    }

    internal sealed class AugmentedNode : Node
    {
        internal readonly Node Target;
        /// <summary>Opcode.InAdd to Opcode.InShr.</summary>
        internal readonly Opcode Op;
        internal readonly Node Value;

        internal AugmentedNode(Node target, Opcode op, Node value) : base(NodeKind.Augmented, target.Start, value.End)
        {
            Target = target;
            Op = op;
            Value = value;
        }
    }

    /// <summary>`target: annotation = value`; value may be null.</summary>
    internal sealed class AnnotatedNode : Node
    {
        internal readonly Node Target;
        internal readonly Node Annotation;
        internal readonly Node Value;

        internal AnnotatedNode(Node target, Node annotation, Node value, int end) : base(NodeKind.Annotated, target.Start, end)
        {
            Target = target;
            Annotation = annotation;
            Value = value;
        }
    }

    /// <summary>Both parts may be null.</summary>
    internal sealed class RaiseNode : Node
    {
        internal Node Error;
        internal Node Cause;

        internal RaiseNode(int start, int end) : base(NodeKind.Raise, start, end)
        {
        }
    }

    internal sealed class NamesNode : Node
    {
        internal readonly NameList Names;

        internal NamesNode(NodeKind kind, NameList names, int start, int end) : base(kind, start, end)
        {
            Names = names;
        }
    }

    /// <summary>`import Names[i] as Aliases[i]`, or `from Module import Names[i] as Aliases[i]`.</summary>
    internal sealed class ImportNode : Node
    {
        /// <summary>Dotted name after `from`.</summary>
        internal PyStr Module;
        /// <summary>Number of leading dots.</summary>
        internal int Level;
        /// <summary>`import *`.</summary>
        internal bool IsStar;
        internal readonly NameList Names = new NameList();
        /// <summary>Null where there is no `as`.</summary>
        internal readonly NameList Aliases = new NameList();
        /// <summary>The names that become bound.</summary>
        internal readonly NameList Bound = new NameList();

        internal ImportNode(NodeKind kind, int start) : base(kind, start, start)
        {
        }
    }

    /// <summary>Message may be null.</summary>
    internal sealed class AssertNode : Node
    {
        internal readonly Node Test;
        internal readonly Node Message;

        internal AssertNode(Node test, Node message, int start, int end) : base(NodeKind.Assert, start, end)
        {
            Test = test;
            Message = message;
        }
    }

    /// <summary>if, elif ... else: Otherwise may be null.</summary>
    internal sealed class IfNode : Node
    {
        internal readonly NodeList Tests = new NodeList();
        internal NodeList[] Bodies = new NodeList[1];
        internal NodeList Otherwise;

        internal IfNode(int start) : base(NodeKind.If, start, start)
        {
        }

        internal void Add(Node test, NodeList body)
        {
            if (Tests.Count == Bodies.Length)
            {
                NodeList[] grown = new NodeList[Bodies.Length * 2];
                System.Array.Copy(Bodies, 0, grown, 0, Bodies.Length);
                Bodies = grown;
            }
            Bodies[Tests.Count] = body;
            Tests.Add(test);
        }
    }

    /// <summary>Otherwise may be null.</summary>
    internal sealed class WhileNode : Node
    {
        internal Node Test;
        internal NodeList Body;
        internal NodeList Otherwise;

        internal WhileNode(int start) : base(NodeKind.While, start, start)
        {
        }
    }

    /// <summary>Otherwise may be null.</summary>
    internal sealed class ForNode : Node
    {
        internal Node Target;
        internal Node Source;
        internal NodeList Body;
        internal NodeList Otherwise;

        internal ForNode(int start) : base(NodeKind.For, start, start)
        {
        }
    }

    /// <summary>`except Type as Name: Body`; Type and Name may be null.</summary>
    internal sealed class ExceptClause
    {
        internal int Start;
        internal Node Type;
        internal PyStr Name;
        internal NodeList Body;
    }

    /// <summary>Otherwise and Finally may be null; Handlers may be empty.</summary>
    internal sealed class TryNode : Node
    {
        internal NodeList Body;
        internal ExceptClause[] Handlers;
        internal NodeList Otherwise;
        internal NodeList Finally;

        internal TryNode(int start) : base(NodeKind.Try, start, start)
        {
        }
    }

    internal sealed class WithNode : Node
    {
        internal readonly NodeList Managers = new NodeList();
        /// <summary>Null where there is no `as`.</summary>
        internal readonly NodeList Targets = new NodeList();
        internal NodeList Body;

        internal WithNode(int start) : base(NodeKind.With, start, start)
        {
        }
    }

    /// <summary>Parameters of a function: lists that run side by side with Names are null where there is nothing.</summary>
    internal sealed class Parameters
    {
        /// <summary>Positional, keyword-only, *args, **kwargs: the order of registers.</summary>
        internal readonly NameList Names = new NameList();
        internal readonly NodeList Annotations = new NodeList();
        /// <summary>Values of the last positional parameters.</summary>
        internal readonly NodeList Defaults = new NodeList();
        /// <summary>One for each keyword-only parameter; null where there is none.</summary>
        internal readonly NodeList KeywordDefaults = new NodeList();
        internal int Positional;
        internal int PositionalOnly;
        internal int KeywordOnly;
        internal bool HasStar;
        internal bool HasDoubleStar;
    }

    /// <summary>A def or a lambda.</summary>
    internal sealed class FunctionNode : Node
    {
        internal PyStr Name;
        internal Parameters Parameters;
        internal Node Returns;
        /// <summary>Statements of a def; null for a lambda.</summary>
        internal NodeList Body;
        /// <summary>The expression of a lambda.</summary>
        internal Node Value;
        internal NodeList Decorators;
        internal Scope Scope;

        internal FunctionNode(NodeKind kind, int start) : base(kind, start, start)
        {
        }
    }

    internal sealed class ClassNode : Node
    {
        internal PyStr Name;
        internal Arguments Arguments;
        internal NodeList Body;
        internal NodeList Decorators;
        internal Scope Scope;

        internal ClassNode(int start) : base(NodeKind.Class, start, start)
        {
        }
    }
}
