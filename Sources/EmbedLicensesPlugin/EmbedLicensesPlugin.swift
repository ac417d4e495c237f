import Foundation
import PackagePlugin

/// Turns `licenses/*.json` into one Swift file of string literals, so that the binary needs no file beside it.
@main
struct EmbedLicensesPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder = context.package.directoryURL.appending(path: "licenses")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted()
    let inputs = names.filter { $0.hasSuffix(".json") }.map { folder.appending(path: $0) }
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedLicenses.swift")
    return [
      .buildCommand(
        displayName: "Embedding \(inputs.count) licences",
        executable: try context.tool(named: "embed-licenses").url,
        arguments: [output.path()] + inputs.map { $0.path() }, inputFiles: inputs, outputFiles: [output])
    ]
  }
}
