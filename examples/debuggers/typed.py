"""Does what `python -m pdb` does, and prints each command as if it had been typed."""

import pdb


class Typed(pdb.Pdb):
    def precmd(self, line):
        print(line)
        return super().precmd(line)


pdb.Pdb = Typed
pdb.main()
