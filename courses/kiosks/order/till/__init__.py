"""Self-checkout: goods are held to a scanner one by one and paid for. A shop with a `checkout:` is one."""
