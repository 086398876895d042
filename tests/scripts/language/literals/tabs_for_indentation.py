if True:
	print("tab")           # expect: tab
	if True:
		print("two tabs")     # expect: two tabs
print("end")            # expect: end
