"""Takes session requests at the front desk and pushes them to iVvy."""
