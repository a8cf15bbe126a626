"""Runs a command as it is and tells on stderr, in bytes, what memory it had at the most."""

import resource
import subprocess
import sys

status = subprocess.call(sys.argv[1:])
print(f"peak={resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024}", file=sys.stderr)
sys.exit(status)
