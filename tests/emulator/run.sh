#!/usr/bin/env bash
# Compiles NanoPy for nanoFramework, and runs its tests and golden scripts on the nanoFramework CLR. Without arguments: says what it needs.
set -euo pipefail
cd "$(dirname "$0")/../.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
built=$(dotnet build --nologo tests/emulator 2>&1) || { echo "$built" >&2; exit 1; }
exec dotnet tests/emulator/bin/Debug/net10.0/NanoPy.Emulator.dll "$@"
