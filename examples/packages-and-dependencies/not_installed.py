from spoke_tariff import fare

print(fare(30))
