/// How each page begins: it holds all it needs, and asks no network for anything.
enum PageHead {
  /// Everything up to the beginning of the body.
  /// - Parameters:
  ///   - title: The title, as plain text.
  ///   - css: The style sheet.
  ///   - hasScript: Whether the page runs a script of its own.
  /// - Returns: The lines, without the last line end.
  static func html(title: String, css: String, hasScript: Bool = false) -> String {
    let script = hasScript ? " script-src 'unsafe-inline';" : ""
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline';\(script) base-uri 'none'; form-action 'none'">
      <title>\(Escape.xml(title))</title>
      <style>
      \(css)
      </style>
      </head>
      <body>
      """
  }
}
