# A repository with the branches of Anna and Bilal.
bash make_repository.sh

# Each branch for itself.
bash pipeline.sh spoke anna
bash pipeline.sh spoke bilal

# Both together, on a branch that plays Thursday's main.
git -C spoke switch -q -c thursday
git -C spoke merge -q -m "Merge anna" anna
git -C spoke merge -q -m "Merge bilal" bilal
bash pipeline.sh spoke thursday
echo "exit code $?"
