import Composition

await RendaCommand.start()
