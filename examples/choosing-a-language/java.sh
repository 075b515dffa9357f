grep -c Java adverts.txt
