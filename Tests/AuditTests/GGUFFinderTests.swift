import Testing

@testable import Audit

struct GGUFFinderTests {
  private let one = GGUFBytes().with("general.name", "Bot").with("general.license", "other")

  @Test func singleFacts() {
    let file = one.with("general.license.name", "acme-terms").with("general.license.link", "LICENSE")
      .with("general.author", "Ann").with("general.organization", "Acme").with("general.description", "x")
    let wanted = [
      "name Bot", "license other", "licenseName acme-terms", "licenseLink LICENSE", "author Ann",
      "author Acme",
    ]
    #expect(bare(file.words()) == wanted.map { $0 + " " })
    // Each place is the first byte of the text.
    #expect(file.words().first == "name Bot @56")
  }

  @Test func listsOfLicensesAndDatasets() {
    let file = GGUFBytes().with("general.license", "mit, apache-2.0").with("general.author", "  ")
      .with("general.datasets", list: ["acme/data", "https://huggingface.co/datasets/acme/more", ""])
      .with("general.dataset.count", count: 2).with("general.dataset.1.name", "Last")
      .with("general.dataset.0.repo_url", "https://huggingface.co/acme/first")
    let wanted = [
      "license mit", "license apache-2.0", "dataset acme/data", "dataset acme/more", "dataset acme/first",
      "dataset Last",
    ]
    #expect(bare(file.words()) == wanted.map { $0 + " " })
  }

  @Test(arguments: [
    (
      [("0.name", "Bot"), ("0.organization", "Acme"), ("0.repo_url", "https://huggingface.co/acme/bot")],
      "acme/bot"
    ),
    ([("0.name", "Bot 8B"), ("0.organization", "Acme Inc")], "Acme Inc/Bot 8B"), ([("0.name", "Bot")], "Bot"),
    ([("0.name", "acme/bot"), ("0.organization", "Acme")], "acme/bot"),
    ([("0.url", "https://hf.co/acme/bot/tree/main")], "acme/bot"),
    ([("0.repo_url", "https://git.example/acme/bot")], "https://git.example/acme/bot"),
  ])
  func bases(_ fields: [(String, String)], _ name: String) {
    let file = fields.reduce(GGUFBytes().with("general.base_model.count", count: 1)) {
      $0.with("general.base_model." + $1.0, $1.1)
    }
    #expect(bare(file.words()) == ["base \(name) - "])
    for key in [("general.type", "adapter"), ("adapter.type", "lora")] {
      #expect(bare(file.with(key.0, key.1).words()) == ["base \(name) adapter "])
    }
  }

  @Test func baseOrderAndCount() {
    let file = GGUFBytes().with("general.base_model.10.name", "C").with("general.base_model.2.name", "B")
      .with("general.base_model.0.name", "A").with("general.base_model.x.name", "D")
    #expect(bare(file.words()) == ["base A - ", "base B - ", "base C - "])
    let short = file.with("general.base_model.count", count: 3)
    #expect(
      bare(short.words()) == [
        "base A - ", "base B - ", "! general.base_model.count is 3, but general.base_model.10 is named ",
      ])
    let long = file.with("general.base_model.count", count: 4_000_000_000)
    #expect(
      bare(long.words()).last == "! general.base_model.count is 4000000000, but 3 are named ")
  }

  @Test func sourceIsABaseOnlyWithoutOne() {
    let source = GGUFBytes().with("general.source.repo_url", "https://huggingface.co/acme/bot")
    #expect(bare(source.words()) == ["base acme/bot quantized "])
    #expect(bare(source.with("general.base_model.0.name", "A").words()) == ["base A - "])
    #expect(source.with("general.repo_url", "https://huggingface.co/acme/bot").words() == [])
    #expect(
      bare(GGUFBytes().with("general.source.huggingface.repository", "acme/bot").words()) == [
        "base acme/bot quantized "
      ])
    #expect(GGUFBytes().with("general.source.url", "https://arxiv.org/abs/1").words() == [])
  }

  @Test func projectorsReadMoreThanText() {
    let file = GGUFBytes().with("clip.has_vision_encoder", 7, [1]).with("clip.has_audio_encoder", 7, [0])
    #expect(bare(file.words()) == ["modality text ", "modality image "])
  }
}
