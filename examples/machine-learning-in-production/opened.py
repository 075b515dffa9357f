import pickle


class Stranger:
    def __reduce__(self):
        return print, ("This could have been your files being deleted.",)


# The stranger saves; the file holds a call to print
file = pickle.dumps(Stranger())

# You only open it
model = pickle.loads(file)
print("The model is", model)
