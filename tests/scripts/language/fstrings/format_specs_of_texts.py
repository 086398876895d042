# Format specs for texts: fill, alignment, width, precision.
s = "nano"
print(f"[{s:8}] [{s:>8}] [{s:^8}] [{s:.2}] [{s:-<6.3}] [{s:{'>'}6}]")   # expect: [nano    ] [    nano] [  nano  ] [na] [nan---] [  nano]
