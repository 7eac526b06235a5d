"""What every Qt program here shares: bring-up, background work, scanner, languages, messages."""
