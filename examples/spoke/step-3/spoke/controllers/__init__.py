"""Controllers: read the request, ask a model, choose a view."""
