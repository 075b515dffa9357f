source ./start.sh sites.conf

# The same path, two names.
ask spoke.example /
ask desk.spoke.example /

# A picture, a missing file, an unreadable one, a folder without index.html.
ask spoke.example /logo.svg
ask spoke.example /lgo.svg
ask spoke.example /prices.csv
ask spoke.example /pictures/

# What the server noted: the access log without its times, then the reasons.
sleep 0.3
sed 's/ \[[^]]*\]//' access.log
grep -oE '(open\(\)|directory index).*(\)|forbidden)' error.log
