import Testing

@testable import LicenseClauses

@Suite("The identifiers of Hugging Face")
struct HuggingFaceTests {
  /// The ids of hub-docs, docs/hub/repositories-licenses.md, as of 2026-08-22.
  static let ids = """
    apache-2.0 mit openrail bigscience-openrail-m creativeml-openrail-m bigscience-bloom-rail-1.0
    bigcode-openrail-m afl-3.0 artistic-2.0 bsl-1.0 bsd bsd-2-clause bsd-3-clause bsd-3-clause-clear c-uda cc
    cc0-1.0 cc-by-2.0 cc-by-2.5 cc-by-3.0 cc-by-4.0 cc-by-sa-3.0 cc-by-sa-4.0 cc-by-nc-2.0 cc-by-nc-3.0
    cc-by-nc-4.0 cc-by-nd-4.0 cc-by-nc-nd-3.0 cc-by-nc-nd-4.0 cc-by-nc-sa-2.0 cc-by-nc-sa-3.0 cc-by-nc-sa-4.0
    cdla-sharing-1.0 cdla-permissive-1.0 cdla-permissive-2.0 wtfpl ecl-2.0 epl-1.0 epl-2.0 etalab-2.0 eupl-1.1
    eupl-1.2 agpl-3.0 gfdl gpl gpl-2.0 gpl-3.0 lgpl lgpl-2.1 lgpl-3.0 isc h-research intel-research lppl-1.3c
    ms-pl apple-ascl apple-amlr mpl-2.0 odc-by odbl openmdw-1.0 openmdw-1.1 openrail++ osl-3.0 postgresql
    ofl-1.1 ncsa unlicense zlib pddl lgpl-lr deepfloyd-if-license fair-noncommercial-research-license llama2
    llama3 llama3.1 llama3.2 llama3.3 llama4 grok2-community gemma unknown other
    """.split(whereSeparator: \.isWhitespace).map(String.init)

  @Test("there are 83, each once")
  func count() {
    #expect(Self.ids.count == 83 && Set(Self.ids).count == 83)
  }

  @Test("an id leads to clauses, or to what is ambiguous about it", arguments: ids)
  func resolves(_ id: String) throws {
    let entry = try #require(LicenseCatalog.builtIn.entry(id))
    if let ambiguous = entry.ambiguous {
      #expect(ambiguous.count > 20 && entry.clauses.isEmpty)
    } else {
      #expect(!entry.clauses.isEmpty)
    }
  }

  /// The values of `license_name` on 1,576 cards of the hub, as of 2024 and 2026, but for "license" and
  /// "model-license", which are names of files; what names no one licence is answered with what to write.
  static let names = """
    ai2-impact-license-low-risk
    apple-ascl
    apple-sample-code-license
    baichuan2-community-license
    bria-rmbg-1.4
    codegeex4
    cogvlm2
    coqui-public-model-license
    deepseek
    deepseek-license
    faipl-1.0-sd
    falcon-mamba-7b-license
    fluently-license
    flux-1-dev-non-commercial-license
    flux-dev-license
    gemma-terms-of-use
    glm-4
    gml
    google-gemma-terms-of-use
    katanemo-research
    llama-3
    llama3
    llama4
    microsoft-research-license
    mnpl
    mrl
    msrla
    nvclv1
    nvidia-community-model-license
    nvidia-open-model-license
    playground-v2-community
    playground-v2dot5-community
    public-domain
    qwen
    qwen-research
    sai-nc-community
    stabilityai-ai-community
    stabilityai-nc-research-community
    stable-cascade-nc-community
    stable-video-diffusion-community
    tongyi-qianwen
    tongyi-qianwen-license-agreement
    tongyi-qianwen-research
    yi-license
    """.split(whereSeparator: \.isNewline).map(String.init)

  @Test("what real cards call their licence leads to it, or to what to write instead", arguments: names)
  func cards(_ name: String) {
    #expect(LicenseCatalog.builtIn.entry(name) != nil)
  }

  @Test("a name that Hugging Face does not have leads nowhere")
  func unknown() {
    #expect(LicenseCatalog.builtIn.entry("llama-17") == nil)
  }
}
