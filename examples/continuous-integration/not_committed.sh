# tariff.py is there, but nobody has added it to Git.
git init -q -b main spoke && cd spoke
echo 'FREE_SECONDS = 1800' > tariff.py
echo 'import tariff' > test_tariff.py
git add test_tariff.py && git commit -q -m "Test the tariff"

# On the author's machine, and in the pipeline.
python3 -m unittest -q test_tariff 2> log && echo "author's machine: no error"
bash ../pipeline.sh . main
echo "exit code $?"
