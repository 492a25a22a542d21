print("guong")
