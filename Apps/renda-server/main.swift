import Composition

await ServerCommand.start()
