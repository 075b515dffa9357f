"""A GraphQL of thirty lines: names, one number as argument, braces."""

import re


def parse(text):
    words = re.findall(r"\w+|[{}()]", text.replace("query", ""))

    def fields():
        found = []
        words.pop(0)
        while words[0] != "}":
            name, argument, inner = words.pop(0), None, None
            if words[0] == "(":
                argument = int(words[2])
                del words[:4]
            if words[0] == "{":
                inner = fields()
            found.append((name, argument, inner))
        words.pop(0)
        return found

    return fields()


# For each field asked, call the resolver of its type,
# or else take the value of that name.
def run(resolvers, asked, kind="Query", value=None):
    answer = {}
    for name, argument, inner in asked:
        resolver = resolvers.get(f"{kind}.{name}")
        if resolver is None:
            answer[name] = value[name]
            continue
        kind_below, found = resolver(value, argument)
        if isinstance(found, list):
            answer[name] = [run(resolvers, inner, kind_below, one) for one in found]
        else:
            answer[name] = run(resolvers, inner, kind_below, found)
    return answer
