from noisy import fare

print("bill:", fare(45))
