# resists: a string that catches everything
# ends at: kill
exec('while True:\n    try:\n        print("on")\n        while True: pass\n    except:\n        pass')
