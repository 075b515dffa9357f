import yaml

text = """
version: 1.10
responses:
  404: {description: no}
"""
print(yaml.safe_load(text))
