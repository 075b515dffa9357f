echo "first try"
python3 check.py first.Dockerfile first.yaml
echo "mended"
python3 check.py tickets.Dockerfile tickets.yaml
