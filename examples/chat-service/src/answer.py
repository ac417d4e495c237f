"""Answers a customer from the handbook."""

from sentence_transformers import SentenceTransformer
from transformers import pipeline

SEARCH = "BAAI/bge-m3"

index = SentenceTransformer(SEARCH)
writer = pipeline("text-generation", model="CohereForAI/c4ai-command-r-v01")
