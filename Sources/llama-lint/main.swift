import LlamaLintCommand

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

exit(LlamaLint.run(Array(CommandLine.arguments.dropFirst()), .standard).rawValue)
