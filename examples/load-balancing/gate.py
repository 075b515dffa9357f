copies, up, tried, failed = ["A", "B"], {"A", "B"}, [], {}


def ask(now):
    for copy in list(copies):
        # Whoever has had its turn goes to the end of the list.
        copies.append(copies.pop(0))
        if copy in failed and now - failed[copy] < 10:
            continue
        tried.append(copy)
        if copy in up:
            return copy
        failed[copy] = now
    return "502"


answers = [ask(0), ask(1)]
up = {"A"}
answers += [ask(2), ask(3), ask(4)]
up = {"A", "B"}
answers += [ask(12), ask(13)]
up = set()
answers.append(ask(14))
print(answers)
print(tried)
