"""What brings Tresen onto a machine: a fresh clone made ready, its checks, the demo's launcher."""
