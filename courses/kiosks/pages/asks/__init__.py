"""What a page may ask: one module for each way of answering."""
