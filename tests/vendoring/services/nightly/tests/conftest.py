pytest_plugins = ["tests.ivvy_sandbox.plugin"]
