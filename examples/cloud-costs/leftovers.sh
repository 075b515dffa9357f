# AWS, in the region that you used: each list should come back empty.
aws ec2 describe-instances --query "Reservations[].Instances[].[InstanceId,State.Name]" --output table
aws ec2 describe-volumes --query "Volumes[].[VolumeId,Size,State]" --output table
aws ec2 describe-snapshots --owner-ids self --query "Snapshots[].[SnapshotId,StartTime]" --output table
aws ec2 describe-addresses --query "Addresses[].[PublicIp,AssociationId]" --output table
aws rds describe-db-instances --query "DBInstances[].[DBInstanceIdentifier,DBInstanceStatus]" --output table
aws s3 ls
