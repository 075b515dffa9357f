# Which provider, in a version that nobody changes by accident
terraform {
  required_providers {
    aws = { source = "hashicorp/aws", version = "~> 6.0" }
  }
}
provider "aws" { region = "eu-central-1" }

# What differs between the two cities
variable "city" { type = string }

# A private place for photos
resource "aws_s3_bucket" "photos" {
  bucket = "spoke-photos-${var.city}"
  lifecycle { prevent_destroy = true }
}
resource "aws_s3_bucket_public_access_block" "photos" {
  bucket                  = aws_s3_bucket.photos.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}
output "bucket" { value = aws_s3_bucket.photos.bucket }
