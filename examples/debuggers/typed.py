"""Does what `python -m pdb` does, and prints each command, as if somebody had typed it."""

import pdb


class Typed(pdb.Pdb):
    def precmd(self, line):
        print(line)
        return super().precmd(line)


pdb.Pdb = Typed
pdb.main()
