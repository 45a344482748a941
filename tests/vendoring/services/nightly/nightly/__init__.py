"""Pushes the day's bookings to iVvy at night."""
