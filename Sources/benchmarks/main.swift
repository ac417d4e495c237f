import Foundation
import LicenseClauses

// `benchmarks FOLDER` times the library on licence texts; `benchmarks blind TEXTS GOLD` says how well it reads labelled
// texts without the phrases that only they and their relatives use; `benchmarks find PHRASE FILE ...` shows where a
// phrase of the grammar would be found, and what the sentence makes of it; `benchmarks facts` prints what readers find, `benchmarks
// sentences` what the hints of what was not read look at.

func fail(_ message: String) -> Never {
  FileHandle.standardError.write(Data("\(message)\n".utf8))
  exit(2)
}

func texts(_ folder: String) -> [(name: String, bytes: [UInt8])] {
  let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  return names.sorted().filter { $0.hasSuffix(".txt") || $0.hasSuffix(".md") }.compactMap { name in
    FileManager.default.contents(atPath: "\(folder)/\(name)").map { (name, Array($0)) }
  }
}

let arguments = Array(CommandLine.arguments.dropFirst())
switch (arguments.first, arguments.count) {
case ("blind", 3...4):
  Blind(texts: arguments[1], labels: arguments[2]).report(lost: arguments.last == "--lost")
case ("find", 3...): find(arguments[1], in: Array(arguments.dropFirst(2)))
case ("sentences", 2...): sentences(of: Array(arguments.dropFirst()))
case ("facts", 2...): facts(arguments[1], Array(arguments.dropFirst(2)))
case (let folder?, 1): time(texts(folder))
default:
  fail(
    "usage: benchmarks FOLDER\n       benchmarks blind TEXTS GOLD [--lost]\n       benchmarks find PHRASE FILE ...\n       benchmarks facts headers|bills|yaml [FILE ...]\n       benchmarks sentences FILE ..."
  )
}
