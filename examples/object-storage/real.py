import boto3

s3 = boto3.client("s3")  # region and rights come from the environment
key = "tickets/8141/1f0c.jpg"
details = {"ContentType": "image/jpeg"}
s3.upload_file("upload.tmp", "spoke-photos", key, ExtraArgs=details)
what = {"Bucket": "spoke-photos", "Key": key}
print(s3.generate_presigned_url("get_object", Params=what, ExpiresIn=300))
