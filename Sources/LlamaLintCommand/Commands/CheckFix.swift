import Compliance
import LicenseClauses
import PositionedJSON
import Reporting

/// `check --fix`: shows what needs nothing but the manifest or files of words, and makes it; on a terminal it asks first.
struct CheckFix {
  let support: CommandSupport
  let day: CalendarDay

  /// Makes the changes of the cheapest set that a tool may make; the project as it is now.
  func fixed(_ input: ProjectInput, _ path: String, violations: Int) throws -> ProjectInput {
    guard violations > 0 else { return input }
    guard violations <= SuggestCommand.mostViolations else {
      throw support.usage(
        "--fix looks at up to \(SuggestCommand.mostViolations) violations: mend what repeats first")
    }
    var search = RemedySearch(try support.catalog(), asOf: day, path: input.manifest.path)
    guard let advice = search.advice(input.facts, input.files) else { return input }
    let changes = PaperChanges(advice, input.facts)
    show(changes)
    guard !changes.made.isEmpty, isWanted() else { return input }
    try write(changes, path)
    return try ProjectLoader(support: support).load(path)
  }

  /// What is done, and what is left to people, on standard error: the report stays what a script reads.
  private func show(_ changes: PaperChanges) {
    let lines =
      changes.made.map { "fix: \($0.sentence)" } + changes.left.map { "left to you: \($0.sentence)" }
    support.console.err(lines.map { SafeText.line($0) + "\n" }.joined())
    if changes.made.isEmpty {
      support.console.err("fix: nothing that the manifest or a file alone settles\n")
    }
  }

  private func isWanted() -> Bool {
    guard support.console.answers else { return true }
    support.console.err("make these changes? [y/N] ")
    return support.console.line().map { $0.lowercased().hasPrefix("y") } ?? false
  }

  /// Writes all or nothing: words go behind what stands in a file, and nothing of somebody's work is lost.
  private func write(_ changes: PaperChanges, _ path: String) throws {
    let root = FileSystem.folder(of: path)
    let place = { (folder: String, file: String) in
      FileSystem.join(FileSystem.join(root, folder), file)
    }
    let files = changes.files { FileSystem.contents(place($0, $1)) }
    for file in files {
      let target = place(file.folder, file.path)
      // A manifest of a stranger's may name any folder; what a tool writes unasked stays beside the manifest.
      guard FileSystem.isInside(target, root) else {
        throw FileProblem(
          message:
            "\(target): stands outside of the manifest's folder, and is left to you; nothing was written")
      }
      guard FileSystem.exists(target) else { continue }
      guard let old = FileSystem.contents(target), file.bytes.starts(with: old) else {
        throw FileProblem(message: "\(target): is there already and says something else; nothing was written")
      }
    }
    for file in files {
      try FileSystem.create(file.bytes, at: place(file.folder, file.path))
      support.console.err("wrote \(SafeText.line(place(file.folder, file.path)))\n")
    }
    if let manifest = changes.manifest {
      try FileSystem.write(manifest.pretty + "\n", to: path)
      support.console.err("wrote \(SafeText.line(path))\n")
    }
  }
}
