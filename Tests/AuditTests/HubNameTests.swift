import Testing

@testable import Audit

struct HubNameTests {
  @Test(arguments: [
    ("acme/Support-Bot_8B.v1", true), ("_a/b_", true), ("0/1", true), ("acme", false), ("acme/", false),
    ("/acme", false), ("a/b/c", false), ("acme/bot v2", false), ("acme/bot\u{301}", false),
    ("acme/-bot", false),
    ("acme/bot-", false), ("acme/bo--t", false), ("acme/bo..t", false), ("acme/.", false),
    ("acme/bot.git", false),
    ("models/bot", false), ("Datasets/bot", false), ("output/run", false), ("huggingface.co/acme", false),
    ("acme/bot.safetensors", false), ("acme/bot.GGUF", false), ("acme/checkpoint-500", false),
    ("acme/checkpoint-a", true), ("", false), ("acme/bot\n", false),
    (String(repeating: "a", count: 96) + "/" + String(repeating: "b", count: 96), true),
    ("a/" + String(repeating: "b", count: 97), false), (String(repeating: "a", count: 97) + "/b", false),
  ])
  func hubIDs(_ text: String, _ isID: Bool) { #expect(HubName.isHubID(text) == isID) }

  @Test(arguments: [
    ("./bot", true), ("../bot", true), (".", true), ("/kaggle/input/bot", true), ("~/bot", true),
    ("C:\\bot", true),
    ("D:/bot", true), ("\\\\server\\bot", true), ("bots\\one", true), ("$HOME/bot", true), ("bot/", true),
    ("file:///srv/bot", true), ("outputs/run/checkpoint-12", true), ("acme/checkpoint-12", true),
    ("model.safetensors", true), ("models/bot", true), ("", true), ("acme/bot", false), ("bot", false),
    ("https://example.org/bot/", false), ("a/b/c", false), ("ollama:bot", false),
    ("huggingface.co/acme/bot", false),
    ("/\u{301}bot", true),
  ])
  func localPaths(_ text: String, _ isLocal: Bool) { #expect(HubName.isLocalPath(text) == isLocal) }

  @Test(arguments: [
    ("https://huggingface.co/acme/bot", "acme/bot"), ("http://www.huggingface.co/acme/bot/", "acme/bot"),
    ("HTTPS://HuggingFace.co/acme/Bot", "acme/Bot"), ("hf.co/acme/bot:Q4_K_M", "acme/bot"),
    ("https://huggingface.co/acme/bot/tree/main", "acme/bot"),
    ("https://hf.co/acme/bot/blob/main/README.md", "acme/bot"),
    ("https://huggingface.co/acme/bot?download=true#top", "acme/bot"),
    ("https://huggingface.co/acme/bot.git", "acme/bot"),
    ("https://user:token@huggingface.co/acme/bot", "acme/bot"), ("git@hf.co:acme/bot", "acme/bot"),
    ("hf://acme/bot@main/config.json", "acme/bot"),
    ("https://huggingface.co/api/models/acme/bot", "acme/bot"),
    ("https://modelscope.cn/models/acme/bot/summary", "acme/bot"),
    ("https://www.modelscope.cn/models/acme/bot", "acme/bot"),
    ("https://hf-mirror.com/acme/bot", "acme/bot"), ("https://huggingface.co/gpt2/tree/main", "gpt2"),
    ("https://huggingface.co/datasets/acme/data", nil), ("https://huggingface.co/spaces/acme/app", nil),
    ("https://huggingface.co/docs/transformers", nil), ("https://huggingface.co/acme", nil),
    ("https://huggingface.co/acme/models", nil), ("https://huggingface.co/papers/2401.1", nil),
    ("hf://datasets/acme/data", nil), ("https://modelscope.cn/acme/bot", nil),
    ("https://github.com/acme/bot", nil),
    ("https://evil.example/huggingface.co/acme/bot", nil),
    ("https://huggingface.co.evil.example/acme/bot", nil),
    ("acme/bot", nil), ("see huggingface.co/acme/bot", nil), ("", nil), ("https://", nil),
    ("://huggingface.co/a/b", nil),
  ])
  func addresses(_ url: String, _ name: String?) { #expect(HubName.fromAddress(url) == name) }

  @Test(arguments: [
    ("https://huggingface.co/datasets/acme/data/viewer", "acme/data"),
    ("hf://datasets/acme/data/x.parquet", "acme/data"),
    ("https://huggingface.co/datasets/squad", "squad"),
    ("https://modelscope.cn/datasets/acme/data", "acme/data"),
    ("https://huggingface.co/acme/bot", nil), ("https://huggingface.co/datasets", nil),
  ])
  func datasets(_ url: String, _ name: String?) { #expect(HubName.datasetFromAddress(url) == name) }

  @Test(arguments: [
    ("/root/.cache/huggingface/hub/models--acme--bot-8b/snapshots/12/vae", "acme/bot-8b"),
    ("C:\\hub\\models--acme--bot", "acme/bot"), ("models--gpt2", "gpt2"), ("/x/models--a--b--c/y", nil),
    ("/root/bot", nil), ("acme/bot", "acme/bot"), ("https://hf.co/acme/bot", "acme/bot"),
  ])
  func repositories(_ text: String, _ name: String?) { #expect(HubName.repository(in: text) == name) }

  @Test(arguments: [
    ("https://spdx.org/licenses/CC-BY-4.0.html", "CC-BY-4.0"),
    ("http://www.opensource.org/licenses/MIT", "MIT"),
    ("https://choosealicense.com/licenses/apache-2.0/", "apache-2.0"), ("https://spdx.org/licenses/", nil),
    ("https://creativecommons.org/licenses/by-nc-sa/4.0/deed.de", "CC-BY-NC-SA-4.0"),
    ("https://creativecommons.org/publicdomain/zero/1.0/", "CC0-1.0"),
    ("https://creativecommons.org/licenses/by/3.0/us/", nil),
    ("https://www.apache.org/licenses/LICENSE-2.0.txt", "Apache-2.0"),
    ("https://example.org/licenses/MIT", nil), ("MIT", nil),
  ])
  func licenseAddresses(_ address: String, _ id: String?) { #expect(LicenseAddress.id(address) == id) }

  @Test func endlessTexts() {
    let long = String(repeating: "a/", count: 1 << 20)
    #expect(!HubName.isHubID(long) && HubName.fromAddress("https://hf.co/" + long) == nil)
    #expect(HubName.isLocalPath(long) && HubName.repository(in: long) == nil)
  }
}
