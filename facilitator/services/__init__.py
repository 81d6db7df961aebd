"""Do what a user asks for: one function a use case, over the store and the rules."""
