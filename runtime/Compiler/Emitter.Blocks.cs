// try, with, and what must be done when a statement leaves them: each way out gets its own copy of a finally body, and handler
// ranges leave those copies out.

using NanoPy.Core;

namespace NanoPy.Compiler
{
    internal enum BlockKind : byte
    {
        Loop,
        /// <summary>The body of a try statement with except clauses.</summary>
        Try,
        /// <summary>What a finally clause protects.</summary>
        Finally,
        /// <summary>The body of a with statement.</summary>
        With,
        /// <summary>An exception is being handled.</summary>
        Handler,
        /// <summary>The body of `except ... as name`, after which the name is unbound.</summary>
        HandlerName,
    }

    /// <summary>A statement that is being emitted and matters for leaving it, or for exceptions raised in it.</summary>
    internal sealed class Block
    {
        internal BlockKind Kind;
        internal int BreakLabel;
        internal int ContinueLabel;
        /// <summary>Body of a finally clause.</summary>
        internal NodeList Finally;
        /// <summary>First register of the with or handler.</summary>
        internal int Register;
        /// <summary>Name of a HandlerName block.</summary>
        internal PyStr Name;
        /// <summary>First instruction of the range that is open, or -1.</summary>
        internal int OpenAt;
        private int[] ranges = new int[2];
        private int rangeCount;

        internal void Open(int here)
        {
            OpenAt = here;
        }

        internal void Close(int here)
        {
            if (OpenAt >= 0 && here > OpenAt)
            {
                if (rangeCount == ranges.Length)
                {
                    int[] grown = new int[rangeCount * 2];
                    System.Array.Copy(ranges, 0, grown, 0, rangeCount);
                    ranges = grown;
                }
                ranges[rangeCount++] = OpenAt;
                ranges[rangeCount++] = here;
            }
            OpenAt = -1;
        }

        /// <summary>The instructions put in the block from here on are protected by a handler at `target`.</summary>
        internal void AddHandlers(CodeWriter code, int target, int register)
        {
            for (int i = 0; i < rangeCount; i += 2)
                code.AddHandler(ranges[i], ranges[i + 1], target, register);
        }
    }

    internal sealed partial class Emitter
    {
        private Block[] blocks = new Block[4];
        private int blockCount;
        private int nestedStatements;

        private Block PushBlock(BlockKind kind, Node node)
        {
            if (kind < BlockKind.Handler && ++nestedStatements > CompilerLimits.NestedStatements)
                throw Error(node, "too many statically nested blocks");
            Block block = new Block();
            block.Kind = kind;
            block.Open(code.Here);
            if (blockCount == blocks.Length)
            {
                Block[] grown = new Block[blockCount * 2];
                System.Array.Copy(blocks, 0, grown, 0, blockCount);
                blocks = grown;
            }
            blocks[blockCount++] = block;
            return block;
        }

        private void PopBlock()
        {
            Block block = blocks[--blockCount];
            block.Close(code.Here);
            if (block.Kind < BlockKind.Handler)
                nestedStatements--;
        }

        // ---- leaving --------------------------------------------------------------------------------------------------------------

        private void Return(UnaryNode node)
        {
            if (frame.Kind != ScopeKind.Function)
                throw Error(node, "'return' outside function");
            bool cleans = false;
            for (int i = 0; i < blockCount; i++)
                cleans = cleans || blocks[i].Kind > BlockKind.Try;
            if (node.Operand == null && !cleans)
            {
                code.Emit(Opcode.ReturnNone, 0, 0, 0);
                return;
            }
            int value;
            if (cleans)
            {
                // What is done on the way out may change a variable, but not what is returned.
                value = Push();
                LoadPart(node.Operand, value);
            }
            else
                value = Operand(node.Operand);
            Block[] left = LeaveBlocks(0);
            code.Emit(Opcode.Return, value, 0, 0);
            Reenter(left, 0);
        }

        // break and continue
        private void Leave(Node node)
        {
            int loop = blockCount - 1;
            while (loop >= 0 && blocks[loop].Kind != BlockKind.Loop)
                loop--;
            if (loop < 0)
                throw Error(node, node.Kind == NodeKind.Break ? "'break' outside loop" : "'continue' not properly in loop");
            Block target = blocks[loop];
            Block[] left = LeaveBlocks(loop + 1);
            code.EmitJump(Opcode.Jump, 0, node.Kind == NodeKind.Break ? target.BreakLabel : target.ContinueLabel);
            Reenter(left, loop + 1);
        }

        // Emits what the blocks from number `to` up do when control leaves them, inner ones first. Reenter makes good for what follows.
        private Block[] LeaveBlocks(int to)
        {
            Block[] left = new Block[blockCount - to];
            System.Array.Copy(blocks, to, left, 0, left.Length);
            for (int i = left.Length - 1; i >= 0; i--)
            {
                Block block = left[i];
                block.Close(code.Here);
                blockCount = to + i;
                switch (block.Kind)
                {
                    case BlockKind.Finally:
                        Statements(block.Finally);
                        break;
                    case BlockKind.With:
                        ExitWithoutError(block.Register);
                        break;
                    case BlockKind.Handler:
                        code.Emit(Opcode.LeaveHandler, block.Register, 0, 0);
                        break;
                    case BlockKind.HandlerName:
                        Unbind(block.Name);
                        break;
                }
            }
            return left;
        }

        private void Reenter(Block[] left, int from)
        {
            for (int i = 0; i < left.Length; i++)
            {
                blocks[from + i] = left[i];
                left[i].Open(code.Here);
            }
            blockCount = from + left.Length;
        }

        private void Unbind(PyStr name)
        {
            // The name may be unbound or bound anew by then.
            int none = Push();
            LoadConstant(Py.None, none);
            StoreName(name, none);
            DeleteName(name);
            top = none;
        }

        // ---- try ------------------------------------------------------------------------------------------------------------------

        private void Try(TryNode node)
        {
            if (node.Finally == null)
            {
                TryExcept(node);
                return;
            }
            int error = Push(3);
            Block block = PushBlock(BlockKind.Finally, node);
            block.Finally = node.Finally;
            if (node.Handlers.Length > 0)
                TryExcept(node);
            else
                Statements(node.Body);
            PopBlock();
            int end = code.NewLabel();
            if (!code.IsUnreachable)
            {
                Statements(node.Finally);
                code.EmitJump(Opcode.Jump, 0, end);
            }
            block.AddHandlers(code, code.Here, error);
            code.Bind(code.NewLabel());
            Block handler = EnterHandler(error, node);
            Statements(node.Finally);
            PopBlock();
            LeaveWith(handler, error);
            code.Bind(end);
        }

        // The exception in a register is being handled from here on.
        private Block EnterHandler(int error, Node node)
        {
            code.Emit(Opcode.EnterHandler, error, 0, 0);
            Block handler = PushBlock(BlockKind.Handler, node);
            handler.Register = error;
            return handler;
        }

        // Ends a handler that goes on with its exception; also where an exception raised in the handler goes, through the third register.
        private void LeaveWith(Block handler, int error)
        {
            code.Emit(Opcode.LeaveHandler, error, 0, 0);
            code.Emit(Opcode.Reraise, error, 0, 0);
            handler.AddHandlers(code, code.Here, error + 2);
            code.Bind(code.NewLabel());
            code.Emit(Opcode.LeaveHandler, error, 0, 0);
            code.Emit(Opcode.Reraise, error + 2, 0, 0);
        }

        private void TryExcept(TryNode node)
        {
            int error = Push(3);
            int end = code.NewLabel();
            Block body = PushBlock(BlockKind.Try, node);
            Statements(node.Body);
            PopBlock();
            Statements(node.Otherwise);
            if (!code.IsUnreachable)
                code.EmitJump(Opcode.Jump, 0, end);
            body.AddHandlers(code, code.Here, error);
            code.Bind(code.NewLabel());
            Block handler = EnterHandler(error, node);
            for (int i = 0; i < node.Handlers.Length; i++)
                Except(node, node.Handlers[i], handler, error, end);
            PopBlock();
            LeaveWith(handler, error);
            code.Bind(end);
        }

        private void Except(TryNode node, ExceptClause clause, Block handler, int error, int end)
        {
            int next = code.NewLabel();
            if (clause.Type != null)
            {
                int mark = top;
                int type = Operand(clause.Type);
                code.At(clause.Type);
                code.EmitBranch(Opcode.JumpIfNoMatch, error, type, next);
                top = mark;
            }
            Block named = null;
            if (clause.Name != null)
            {
                StoreName(clause.Name, error);
                named = PushBlock(BlockKind.HandlerName, node);
                named.Name = clause.Name;
            }
            Statements(clause.Body);
            if (named != null)
            {
                PopBlock();
                Unbind(clause.Name);
            }
            handler.Close(code.Here);
            code.Emit(Opcode.LeaveHandler, error, 0, 0);
            code.EmitJump(Opcode.Jump, 0, end);
            handler.Open(code.Here);
            if (named != null)
            {
                named.AddHandlers(code, code.Here, error + 2);
                code.Bind(code.NewLabel());
                Unbind(clause.Name);
                code.Emit(Opcode.Reraise, error + 2, 0, 0);
            }
            code.Bind(next);
        }

        // ---- with -----------------------------------------------------------------------------------------------------------------

        private void With(WithNode node, int i)
        {
            if (i == node.Managers.Count)
            {
                Statements(node.Body);
                return;
            }
            int window = Push(5);
            int error = Push(3);
            int end = code.NewLabel();
            int manager = Operand(node.Managers[i]);
            code.At(node.Managers[i]);
            code.Emit(Opcode.WithPrep, window, manager, 0);
            code.Emit(Opcode.CallMethod, window + 2, 0, error);
            Block block = PushBlock(BlockKind.With, node);
            block.Register = window;
            if (node.Targets[i] != null)
                Store(node.Targets[i], error);
            With(node, i + 1);
            PopBlock();
            code.At(node.Managers[i]);
            if (!code.IsUnreachable)
            {
                ExitWithoutError(window);
                code.EmitJump(Opcode.Jump, 0, end);
            }
            block.AddHandlers(code, code.Here, error);
            code.Bind(code.NewLabel());
            Block handler = EnterHandler(error, node);
            int swallow = code.NewLabel();
            code.Emit(Opcode.ExceptionTriple, window + 2, error, 0);
            code.Emit(Opcode.CallMethod, window, 3, window + 2);
            code.EmitJump(Opcode.JumpIfTrue, window + 2, swallow);
            PopBlock();
            LeaveWith(handler, error);
            code.Bind(swallow);
            code.Emit(Opcode.LeaveHandler, error, 0, 0);
            code.Bind(end);
        }

        private void ExitWithoutError(int window)
        {
            for (int i = 2; i < 5; i++)
                LoadConstant(Py.None, window + i);
            code.Emit(Opcode.CallMethod, window, 3, window + 2);
        }
    }
}
